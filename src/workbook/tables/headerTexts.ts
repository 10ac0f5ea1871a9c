import type { Cell } from "../../core/Cell";
import { columnLetters } from "../../core/columnLetters";

/** A header as one line of text. */
export function headerText(cell: Cell): string {
  if (cell === null || typeof cell === "object") return "";
  return String(cell).replace(/\s+/g, " ").trim();
}

/**
 * The headers of a table. A column without one (or covered by its neighbour's merged header) is named by its letters, as Excel shows them.
 *
 * @param column where the table begins on the sheet, from 0
 */
export function headerTexts(row: readonly Cell[], column: number): string[] {
  return row.map((cell, index) => headerText(cell) || columnLetters(column + index));
}
