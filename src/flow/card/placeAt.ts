import type { Area } from "../../core/Area";
import { columnLetters } from "../../core/columnLetters";
import type { Place } from "./CustomerCard";

/** An area of a sheet as a place to show: `B2:D9`, or `B2` for one cell. */
export function placeAt(sheet: string, { row, column, rows, columns }: Area): Place {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return { sheet, address: first === last ? first : `${first}:${last}` };
}
