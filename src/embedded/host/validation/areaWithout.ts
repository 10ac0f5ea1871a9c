import { intersect } from "../../model/intersect";
import type { Area } from "../../model/WorkbookModel";

/** What is left of an area when another is taken away: at most four rectangles, from above to below. */
export function areaWithout(area: Area, hole: Area): Area[] {
  const shared = intersect(area, hole);
  if (!shared) return [area];
  const below = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const parts: Area[] = [
    { ...area, rows: shared.row - area.row },
    { ...shared, column: area.column, columns: shared.column - area.column },
    { ...shared, column: right, columns: area.column + area.columns - right },
    { ...area, row: below, rows: area.row + area.rows - below },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
