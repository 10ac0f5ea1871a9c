import { contains, intersect } from "./intersect";
import type { Area, CellStore } from "./WorkbookModel";

/** The smallest area that holds all cells inside `area` (with content, or also those with only a style). O(cells inside), O(1) around them all. */
export function usedWithin(cells: CellStore, area: Area, valuesOnly: boolean): Area | null {
  const all = cells.used(valuesOnly);
  const common = all && intersect(area, all);
  if (!all || !common || contains(area, all)) return common && all;
  let [top, bottom, left, right] = [-1, -1, Infinity, -1];
  cells.forEach(common, (cell, row, column) => {
    if (valuesOnly && cell.value === null && cell.formula === undefined) return;
    if (top < 0) top = row;
    bottom = row;
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  return top < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
