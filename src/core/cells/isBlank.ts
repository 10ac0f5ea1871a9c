import type { Cell } from "../Cell";

/** Whether a cell holds nothing, or only white space. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}
