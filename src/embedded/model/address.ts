import { isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS } from "./intersect";
import type { Area } from "./WorkbookModel";

/** `A`, `B`, … `XFD` for a column counted from 0. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** The column counted from 0 of `A` … `XFD`. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `A1:C9`, `A1`, `A:C` or `1:9`, without the sheet. */
export function areaAddress(area: Area): string {
  const lastRow = area.row + area.rows;
  const lastColumn = columnName(area.column + area.columns - 1);
  if (isEntireColumns(area) && !isEntireRows(area)) return `${columnName(area.column)}:${lastColumn}`;
  if (isEntireRows(area)) return `${area.row + 1}:${lastRow}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** The same with dollar signs, as names and charts keep references. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** The sheet's name as it stands before `!`, quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr]\d*([Cc]\d*)?$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function unquoteSheet(text: string): string {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

const CORNER = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** Reads `A1`, `$A$1:C9`, `A:C`, `1:9`; a sheet before `!` is kept apart. `null` when the text is no address. */
export function parseAddress(text: string): { sheet?: string; area: Area } | null {
  const cut = text.lastIndexOf("!");
  const sheet = cut < 0 ? undefined : unquoteSheet(text.slice(0, cut));
  const parts = text
    .slice(cut + 1)
    .trim()
    .split(":");
  const area = parts.length > 2 ? null : spanned(parts[0] ?? "", parts[1] ?? parts[0] ?? "", parts.length === 2);
  if (!area || area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS) return null;
  return sheet === undefined ? { area } : { sheet, area };
}

function spanned(first: string, last: string, isPair: boolean): Area | null {
  const [a, b] = [CORNER.exec(first), CORNER.exec(last)];
  if (a && b) return between([Number(a[2]) - 1, columnIndex(a[1] ?? "")], [Number(b[2]) - 1, columnIndex(b[1] ?? "")]);
  const [c, d] = [COLUMN.exec(first), COLUMN.exec(last)];
  if (isPair && c && d) return between([0, columnIndex(c[1] ?? "")], [MAX_ROWS - 1, columnIndex(d[1] ?? "")]);
  const [e, f] = [ROW.exec(first), ROW.exec(last)];
  if (isPair && e && f) return between([Number(e[1]) - 1, 0], [Number(f[1]) - 1, MAX_COLUMNS - 1]);
  return null;
}

function between(a: readonly [number, number], b: readonly [number, number]): Area | null {
  const row = Math.min(a[0], b[0]);
  const column = Math.min(a[1], b[1]);
  if (row < 0 || column < 0) return null;
  return { row, column, rows: Math.abs(a[0] - b[0]) + 1, columns: Math.abs(a[1] - b[1]) + 1 };
}
