import { columnIndex, columnName, quoteSheet, unquoteSheet } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./intersect";
import type { Area } from "./WorkbookModel";

/** One reference inside a formula. */
export interface FormulaReference {
  /** As written before `!`, unquoted; absent where the formula means its own sheet. */
  sheet?: string;
  area: Area;
  /** Whether the first row has a dollar sign. */
  isRowFixed?: boolean;
  /** Dollar signs of first column, first row, last column, last row. */
  fixed?: readonly [boolean, boolean, boolean, boolean];
}

/** The reference to put in place: unchanged when it is the same object, `#REF!` for `null`. */
export type ReferenceMapper = (reference: FormulaReference) => FormulaReference | null;

/** In the place of a sheet's name: the sheet was deleted, and Excel writes `#REF!A1`. */
export const LOST_SHEET = "#REF";

/** Pieces of an expression that finds references: texts, structured references, the sheet before `!`. */
export const SKIPPED = String.raw`"(?:[^"]|"")*"`;
export const BRACKETS = String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`;
export const SHEET = String.raw`(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const REFERENCE = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const TOKEN = new RegExp(
  String.raw`${SKIPPED}|${BRACKETS}|(?<![\p{L}\p{N}_.$'!\]])${SHEET}(?<body>${REFERENCE})(?![\p{L}\p{N}_.(!\[])`,
  "gu",
);

/**
 * Rewrites the A1 references of a formula and leaves texts, structured references, names and function names alone. Dollar signs stay where
 * they were.
 */
export function mapReferences(formula: string, mapper: ReferenceMapper): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { sheet?: string; body?: string };
    const parsed = groups.body === undefined ? null : parse(groups.body);
    if (!parsed) return token;
    const before: FormulaReference = { area: parsed.area, isRowFixed: parsed.fixed[1], fixed: parsed.fixed };
    if (groups.sheet !== undefined) before.sheet = unquoteSheet(groups.sheet);
    const after = mapper(before);
    if (after === before) return token;
    const written = groups.sheet === undefined ? "" : `${groups.sheet}!`;
    if (!after) return `${written}#REF!`;
    // The same sheet stays as it was written, with quotes or without.
    return (after.sheet === before.sheet ? written : prefixOf(after.sheet, written)) + print(after.area, parsed);
  });
}

function prefixOf(sheet: string | undefined, written: string): string {
  if (sheet === LOST_SHEET) return "#REF!";
  return sheet === undefined ? written : `${quoteSheet(sheet)}!`;
}

/** Writes each A1 reference anew, from `$B$2` or `A1:C3` without its sheet, which stays. */
export function replaceReferences(formula: string, write: (body: string) => string): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { sheet, body } = rest.at(-1) as { sheet?: string; body?: string };
    if (body === undefined || !parse(body)) return token;
    return (sheet === undefined ? "" : `${sheet}!`) + write(body);
  });
}

interface Parsed {
  area: Area;
  kind: "cells" | "columns" | "rows";
  isPair: boolean;
  /** Dollar signs of first column, first row, last column, last row. */
  fixed: readonly [boolean, boolean, boolean, boolean];
}

function parse(body: string): Parsed | null {
  const [first = "", last = first] = body.split(":");
  const isPair = body.includes(":");
  const a = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(first);
  const b = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(last);
  if (!a || !b) return null;
  const kind = a[2] === "" ? "rows" : a[4] === "" ? "columns" : "cells";
  const columns = kind === "rows" ? [0, MAX_COLUMNS - 1] : [columnIndex(a[2] ?? ""), columnIndex(b[2] ?? "")];
  const rows = kind === "columns" ? [0, MAX_ROWS - 1] : [Number(a[4]) - 1, Number(b[4]) - 1];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  if (left < 0 || top < 0 || right >= MAX_COLUMNS || bottom >= MAX_ROWS) return null;
  const sign = (match: RegExpExecArray, part: number): boolean => match[part] === "$";
  const fixed: Parsed["fixed"] =
    kind === "rows" ? [false, sign(a, 1) || sign(a, 3), false, sign(b, 1) || sign(b, 3)] : [sign(a, 1), sign(a, 3), sign(b, 1), sign(b, 3)];
  return { area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }, kind, isPair, fixed };
}

function print(area: Area, { kind, isPair, fixed }: Parsed): string {
  const column = (index: number, isFixed: boolean): string => (isFixed ? "$" : "") + columnName(index);
  const row = (index: number, isFixed: boolean): string => (isFixed ? "$" : "") + String(index + 1);
  const [right, bottom] = [area.column + area.columns - 1, area.row + area.rows - 1];
  if (kind === "columns") return `${column(area.column, fixed[0])}:${column(right, fixed[2])}`;
  if (kind === "rows") return `${row(area.row, fixed[1])}:${row(bottom, fixed[3])}`;
  const first = column(area.column, fixed[0]) + row(area.row, fixed[1]);
  return isPair ? `${first}:${column(right, fixed[2])}${row(bottom, fixed[3])}` : first;
}
