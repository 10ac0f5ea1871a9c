import type { Area } from "../../core/Area";

const tileRows = 20_000;
const tileColumns = 256;

/** Cuts an area into tiles of at most 20,000 × 256 cells, row by row. */
export function tiles(area: Area): Area[] {
  const found: Area[] = [];
  for (let row = 0; row < area.rows; row += tileRows) {
    for (let column = 0; column < area.columns; column += tileColumns) {
      found.push({
        row: area.row + row,
        column: area.column + column,
        rows: Math.min(tileRows, area.rows - row),
        columns: Math.min(tileColumns, area.columns - column),
      });
    }
  }
  return found;
}
