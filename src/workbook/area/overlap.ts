import type { Area } from "../../core/Area";

/** Whether two areas of one sheet share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
