import type { Cell } from "../../core/Cell";

/** How far down an island its header may stand: titles, notes and group headings come above it. */
const deepest = 10;
const leastShare = 0.6;

const isYear = (cell: Cell): boolean => typeof cell === "number" && Number.isInteger(cell) && cell >= 1900 && cell <= 2100;

function isHeader(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => cell !== null);
  const texts = filled.filter((cell) => typeof cell === "string");
  if (filled.length < 2 || texts.length < 1 || filled.length < row.length * leastShare) return false;
  return filled.every((cell) => typeof cell === "string" || isYear(cell));
}

/**
 * Which row of an island is its header: the first one that is mostly filled, with texts only (years allowed).
 * Gaps are allowed because merged header cells leave them.
 *
 * @param rows the first rows of the island
 * @returns the index of the row, or -1 where no row can be a header
 */
export function headerRow(rows: readonly (readonly Cell[])[]): number {
  return rows.slice(0, deepest + 1).findIndex(isHeader);
}
