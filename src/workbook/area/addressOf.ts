import type { Area } from "../../core/Area";
import { columnLetters } from "../../core/columnLetters";

/** The address of an area within its sheet, for example `B2:D9`, or `B2` for one cell. */
export function addressOf(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const last = `${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
  return first === last ? first : `${first}:${last}`;
}
