/** The sheet's name in an address such as `'My sheet'!A1:B2`; empty where the address names none. */
export function sheetOfAddress(address: string): string {
  const name = address.slice(0, Math.max(0, address.lastIndexOf("!")));
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
