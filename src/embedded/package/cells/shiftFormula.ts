import { columnIndex, columnName } from "../../model/address";

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!])/gu;

/** The formula as it reads so many rows further down and columns to the right: relative references move, those with `$` stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [c$, c, r$, r, a$, a, b$, b, m$, m, n$] = groups;
    const column = (fixed: string | undefined, letters: string): string => `${fixed}${fixed ? letters : movedColumn(letters, columns)}`;
    const row = (fixed: string | undefined, number: string): string => `${fixed}${fixed ? number : movedRow(number, rows)}`;
    if (c !== undefined && r !== undefined) return column(c$, c) + row(r$, r);
    if (a !== undefined && b !== undefined) return `${column(a$, a)}:${column(b$, b)}`;
    const n = groups[11];
    return m !== undefined && n !== undefined ? `${row(m$, m)}:${row(n$, n)}` : token;
  });
}

/** A reference that runs over the edge of the sheet comes in again at the other side, as in Excel. */
function movedColumn(letters: string, by: number): string {
  return columnName((columnIndex(letters) + by + 16_384) % 16_384);
}

function movedRow(number: string, by: number): string {
  return String(((Number(number) - 1 + by + 1_048_576) % 1_048_576) + 1);
}
