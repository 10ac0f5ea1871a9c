/**
 * Splits a csv into fields and hands each to `visit` with its place, counted from 0. Quoted fields may hold separators, line breaks and doubled
 * quotes; lines end with CR, LF or both. O(n).
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
export function parseCsv(text: string, separator: string, visit: (field: string, row: number, column: number) => void): void {
  const mark = separator.charCodeAt(0);
  let row = 0;
  let column = 0;
  let at = 0;
  while (at < text.length) {
    const { field, next } = text.charCodeAt(at) === 0x22 ? quotedField(text, at, mark) : plainField(text, at, mark);
    if (field !== "") visit(field, row, column);
    const code = text.charCodeAt(next);
    at = next + 1;
    if (code === mark) {
      column++;
      continue;
    }
    if (code === 0x0d && text.charCodeAt(at) === 0x0a) at++;
    row++;
    column = 0;
  }
}

function plainField(text: string, start: number, mark: number): { field: string; next: number } {
  const next = fieldEnd(text, start, mark);
  return { field: text.slice(start, next), next };
}

/** A field in quotes; what stands between the closing quote and the separator is kept, as Excel keeps it. */
function quotedField(text: string, start: number, mark: number): { field: string; next: number } {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === 0x22) close = text.indexOf('"', close + 2);
  if (close < 0) return { field: text.slice(start + 1).replace(/""/g, '"'), next: text.length };
  const inside = text.slice(start + 1, close);
  const next = fieldEnd(text, close + 1, mark);
  return { field: (inside.includes('"') ? inside.replace(/""/g, '"') : inside) + text.slice(close + 1, next), next };
}

function fieldEnd(text: string, start: number, mark: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === mark || code === 0x0a || code === 0x0d) break;
  }
  return at;
}
