/** Letters, digits, dots and underscores are what a defined name may hold everywhere. */
const safe = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, "_");

/**
 * A defined name that nobody has yet, for example `_Clientele.rfm.class`.
 *
 * @param taken names in the workbook, in lower case; the new name is added
 */
export function anchorName(parts: readonly string[], taken: Set<string>): string {
  const wished = ["_Clientele", ...parts.map(safe)].join(".");
  let name = wished;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wished}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}
