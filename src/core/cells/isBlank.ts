import type { Cell } from "../Cell";
import { trimmed } from "./trimmed";

/** Whether a cell holds nothing, or nothing that shows: white space, marks of direction. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && trimmed(cell) === "");
}
