import type { Cell } from "../Cell";

/** A cell as plain text: nothing for an empty cell, the error's own text for an error. */
export function textOf(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.error : String(cell);
}
