import type { Area } from "../../core/Area";

/** Whether a cell of the sheet has content; row and column count from 0. */
export type Filled = (row: number, column: number) => boolean;

function rowFilled(area: Area, row: number, filled: Filled): boolean {
  for (let column = area.column; column < area.column + area.columns; column++) if (filled(row, column)) return true;
  return false;
}

function columnFilled(area: Area, column: number, filled: Filled): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) if (filled(row, column)) return true;
  return false;
}

/** Runs of consecutive numbers from `from` to `to` (excluded) for which `full` holds. */
function runs(from: number, to: number, full: (at: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  let start = -1;
  for (let at = from; at <= to; at++) {
    const here = at < to && full(at);
    if (here && start < 0) start = at;
    if (!here && start >= 0) {
      found.push([start, at - start]);
      start = -1;
    }
  }
  return found;
}

/**
 * Splits an area into islands: rectangles that are parted by blank rows or blank columns, as Excel's own current region is.
 * From top to bottom, then from left to right. O(cells × depth of nesting).
 */
export function islands(area: Area, filled: Filled): Area[] {
  const bands = runs(area.row, area.row + area.rows, (row) => rowFilled(area, row, filled));
  return bands.flatMap(([row, rows]) => {
    const band = { ...area, row, rows };
    const parts = runs(area.column, area.column + area.columns, (column) => columnFilled(band, column, filled));
    if (parts.length === 0) return [];
    if (parts.length === 1 && bands.length === 1 && parts[0]![1] === area.columns) return [band];
    return parts.flatMap(([column, columns]) => islands({ row, column, rows, columns }, filled));
  });
}
