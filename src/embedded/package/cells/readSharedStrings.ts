import { parseXml } from "../xml/parseXml";
import { prefixOf } from "../xml/withPrefix";
import { PackageError } from "../PackageError";
import { readCellText } from "./cellText";
import { readStringItem } from "./readStringItem";

/**
 * The shared strings of a workbook, by index.
 * @throws PackageError `damagedXml`, `documentType`
 */
export function readSharedStrings(text: string, part: string): string[] {
  const root = parseXml(text, part, ["sst"]);
  const prefix = prefixOf(root);
  const open = `<${prefix}si`;
  const close = `</${prefix}si`;
  const plain = `<${prefix}t>`;
  const strings: string[] = [];
  try {
    for (let at = text.indexOf(open, root.contentStart); at >= 0 && at < root.contentEnd; at = text.indexOf(open, at)) {
      const start = text.indexOf(">", at) + 1;
      if (text.charAt(start - 2) === "/") {
        strings.push("");
        at = start;
        continue;
      }
      const end = text.indexOf(close, start);
      if (end < 0) throw new Error("string without end");
      strings.push(
        isPlain(text, start, end, plain)
          ? readCellText(text.slice(start + plain.length, text.indexOf("<", start + 1)))
          : readStringItem(text, { start, end }, prefix),
      );
      at = end;
    }
  } catch (error) {
    throw new PackageError("damagedXml", { part, reason: error instanceof Error ? error.message : "string" });
  }
  return strings;
}

/** One `t` without attributes and nothing else: by far the most common. */
function isPlain(text: string, ...[start, end, plain]: [number, number, string]): boolean {
  if (!text.startsWith(plain, start)) return false;
  const close = text.indexOf("<", start + 1);
  return close < end && text.indexOf(">", close) + 1 === end;
}
