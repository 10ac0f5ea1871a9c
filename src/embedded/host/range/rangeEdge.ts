import { MAX_COLUMNS, MAX_ROWS } from "../../model/intersect";
import type { Area } from "../../model/WorkbookModel";
import { invalidArgument } from "../excelErrors";
import type { RangeHost } from "../RangeHost";

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/**
 * Where Ctrl and an arrow key lead from a cell: to the end of the filled cells, or over empty ones to the next filled cell, or to the sheet's edge.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrangeedge-member(1)
 */
export function rangeEdge(range: RangeHost, direction: string, from: { row: number; column: number }): Area {
  const step = STEPS[direction];
  if (!step) throw invalidArgument("Range.getRangeEdge");
  const { cells } = range.sheetOf("Range.getRangeEdge");
  const isFilled = (row: number, column: number): boolean => {
    const cell = cells.get(row, column);
    return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
  };
  const isInside = (row: number, column: number): boolean => row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  let { row, column } = from;
  const next = (): [number, number] => [row + step[0], column + step[1]];
  const walksFilled = isFilled(row, column) && isFilled(...next());
  while (isInside(...next())) {
    const [r, c] = next();
    if (walksFilled && !isFilled(r, c)) break;
    [row, column] = [r, c];
    if (!walksFilled && isFilled(r, c)) break;
  }
  return { row, column, rows: 1, columns: 1 };
}
