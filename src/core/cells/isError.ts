import type { Cell, CellError } from "../Cell";

/** Whether a cell holds an Excel error value. */
export function isError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}
