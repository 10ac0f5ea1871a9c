import { decodeText } from "../../embedded/package/csv/decodeText";
import { findSeparator } from "../../embedded/package/csv/findSeparator";
import { parseCsv } from "../../embedded/package/csv/parseCsv";
import { isPackage } from "../../embedded/package/openWorkbook";

/** A text file with a line of headers above its first one: Item 1, Item 2 and so on, for as many columns as its widest line has. A workbook stays as it is. */
export function withHeaders(bytes: Uint8Array, path: string): Uint8Array {
  if (isPackage(bytes)) return bytes;
  const text = decodeText(bytes).replace(/^\uFEFF/, "");
  const separator = /\.tsv$/i.test(path) ? "\t" : findSeparator(text);
  let columns = 2;
  parseCsv(text, separator, (_, __, column) => (columns = Math.max(columns, column + 1)));
  const headers = Array.from({ length: columns }, (_, column) => `Item ${column + 1}`).join(separator);
  return new TextEncoder().encode(`${headers}\n${text}`);
}
