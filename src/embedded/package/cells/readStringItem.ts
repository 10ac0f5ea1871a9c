import { readCellText } from "./cellText";
import type { Span } from "./CellScanner";

/** The text of `si` or `is`: its runs joined, phonetic hints left out. */
export function readStringItem(sheet: string, span: Span, prefix: string): string {
  // The item alone: a search for a tag that it does not hold must not run on through the whole sheet.
  const text = sheet.slice(span.start, span.end);
  const end = text.length;
  const open = `<${prefix}t`;
  const hint = `<${prefix}rPh`;
  let result = "";
  let at = 0;
  for (;;) {
    const next = findTag(text, open, { start: at, end });
    if (next < 0) return result;
    const phonetic = findTag(text, hint, { start: at, end: next });
    if (phonetic >= 0) {
      const after = text.indexOf(`</${prefix}rPh`, phonetic);
      at = after < 0 ? end : text.indexOf(">", after) + 1;
      continue;
    }
    const tagEnd = text.indexOf(">", next) + 1;
    at = tagEnd;
    if (text.charAt(tagEnd - 2) === "/") continue;
    const close = text.indexOf(`</${prefix}t`, tagEnd);
    if (close < 0 || close > end) return result;
    result += contentOf(text, tagEnd, close);
    at = close + 3;
  }
}

function contentOf(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  if (!raw.includes("<")) return readCellText(raw);
  return raw.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|([^<]+)|<!--[\s\S]*?-->/g,
    (_, data: string | undefined, plain: string | undefined) => data ?? readCellText(plain ?? ""),
  );
}

/** Where a start tag of exactly this name begins, before `end`; -1 when none. */
function findTag(text: string, open: string, { start, end }: Span): number {
  for (let at = text.indexOf(open, start); at >= 0 && at < end; at = text.indexOf(open, at + 1)) {
    const after = text.charCodeAt(at + open.length);
    if (after <= 0x20 || after === 0x2f || after === 0x3e) return at;
  }
  return -1;
}
