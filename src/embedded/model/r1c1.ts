import { columnIndex, columnName } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./intersect";
import { BRACKETS, replaceReferences, SHEET, SKIPPED } from "./mapReferences";

/** A cell, counted from 0. */
interface Home {
  row: number;
  column: number;
}

const PART = String.raw`(?:\[-?\d+\]|\d+)?`;
const CORNER = String.raw`(?:[Rr]${PART}[Cc]${PART}|[Rr]${PART}|[Cc]${PART})`;
const TOKEN = new RegExp(
  String.raw`${SKIPPED}|(?<![\p{L}\p{N}_.$'!\]])${SHEET}(?<body>${CORNER}(?::${CORNER})?)(?![\p{L}\p{N}_.(!\[])|${BRACKETS}`,
  "gu",
);

/** A formula in A1 style as it reads in R1C1 style in a cell: `=B2*$C$1` in B3 is `=R[-1]C*R1C3`. */
export function toR1C1(formula: string, home: Home): string {
  return replaceReferences(formula, (body) => {
    const parts = body.split(":").map((part) => cornerToR1C1(part, home));
    const isWhole = parts.every((part) => !/^R.*C/.test(part));
    return (isWhole && parts[0] === parts[1] ? parts.slice(0, 1) : parts).join(":");
  });
}

/** The other way round. References beyond the sheet's edge come in again at the other side, as in Excel. */
export function fromR1C1(formula: string, home: Home): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { sheet, body } = rest.at(-1) as { sheet?: string; body?: string };
    if (body === undefined) return token;
    const parts = body.split(":").map((part) => cornerFromR1C1(part, home));
    const isWhole = parts.some((part) => /^\$?([A-Z]+|\d+)$/.test(part));
    const written = isWhole && parts.length === 1 ? [parts[0], parts[0]] : parts;
    return (sheet === undefined ? "" : `${sheet}!`) + written.join(":");
  });
}

function cornerToR1C1(corner: string, { row, column }: Home): string {
  const [, columnSign = "", letters = "", rowSign = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  // In `$3` the sign is the row's.
  const isRowFixed = rowSign === "$" || (letters === "" && columnSign === "$");
  const down = digits === "" ? "" : `R${place(Number(digits) - 1, row, isRowFixed)}`;
  return down + (letters === "" ? "" : `C${place(columnIndex(letters), column, columnSign === "$")}`);
}

function place(index: number, home: number, isFixed: boolean): string {
  if (isFixed) return String(index + 1);
  return index === home ? "" : `[${index - home}]`;
}

function cornerFromR1C1(corner: string, { row, column }: Home): string {
  const [, down, right] = /^(?:R((?:\[-?\d+\]|\d+)?))?(?:C((?:\[-?\d+\]|\d+)?))?$/i.exec(corner) ?? [];
  const across = right === undefined ? "" : index(right, { home: column, size: MAX_COLUMNS, name: columnName });
  return across + (down === undefined ? "" : index(down, { home: row, size: MAX_ROWS, name: (at) => String(at + 1) }));
}

function index(part: string, { home, size, name }: { home: number; size: number; name: (at: number) => string }): string {
  if (/^\d/.test(part)) return `$${name(Number(part) - 1)}`;
  const by = part === "" ? 0 : Number(part.slice(1, -1));
  return name((((home + by) % size) + size) % size);
}
