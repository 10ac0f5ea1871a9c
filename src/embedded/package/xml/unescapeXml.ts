const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([^;\s&]{0,32}));?/g;

/**
 * Resolves the five named entities and character references, and makes CR LF one LF as XML asks.
 * @throws Error for any other entity
 */
export function unescapeXml(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  return lines.replace(REFERENCE, (whole, ...groups: (string | undefined)[]) => resolved(whole, groups));
}

function resolved(whole: string, [hex, decimal, name]: (string | undefined)[]): string {
  if (!whole.endsWith(";")) throw new Error(`bare ampersand: ${whole}`);
  if (name !== undefined) {
    const value = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (value === undefined) throw new Error(`unknown entity: ${name}`);
    return value;
  }
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  if (code > 0x10ffff) throw new Error(`no such character: ${whole}`);
  return String.fromCodePoint(code);
}
