import { unescapeXml } from "../xml/unescapeXml";
import { escapeText } from "../xml/escapeXml";

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
// Characters that XML 1.0 cannot hold, a carriage return (which XML would make a line feed), and an underscore that would read as an escape.

const FORBIDDEN =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text of a string item as the user sees it: `_xHHHH_` is the character of that number. Source: ECMA-376 part 1, 22.9.2.19. */
export function readCellText(xml: string): string {
  const text = unescapeXml(xml);
  return text.includes("_x") ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

/** The same for text whose XML is resolved already. */
export function decodeCellText(text: string): string {
  return text.includes("_x") ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

/** Text for a string item, escaped so that `readCellText` gives it back. */
export function writeCellText(text: string): string {
  return escapeText(encodeCellText(text));
}

/** The same without XML escapes, for attributes. */
export function encodeCellText(text: string): string {
  return text.replace(FORBIDDEN, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
