import type { Area } from "../../core/Area";
import type { Occupancy } from "./Occupancy";

/**
 * Splits an area into islands: rectangles that are parted by blank rows or blank columns, as Excel's own current region is.
 * From top to bottom, then from left to right. O(filled cells × depth of nesting).
 */
export function islands(area: Area, occupancy: Occupancy): Area[] {
  const bands = occupancy.rowRuns(area);
  return bands.flatMap(([row, rows]) => {
    const band = { ...area, row, rows };
    const parts = occupancy.columnRuns(band);
    const whole = parts.length === 1 && bands.length === 1;
    const found = parts.map(([column, columns]) => ({ row, column, rows, columns }));
    return whole ? found : found.flatMap((part) => islands(part, occupancy));
  });
}
