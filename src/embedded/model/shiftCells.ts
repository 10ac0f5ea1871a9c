import { isEntireColumns, isEntireRows } from "./intersect";
import { isInsert, isVertical, movedArea, shiftedBand } from "./Shift";
import type { Shift } from "./Shift";
import type { SparseCells } from "./SparseCells";
import type { CellModel, SheetModel } from "./WorkbookModel";

type Mark = (row: number, column: number) => void;

/** Moves the cells of one sheet. `mark` is told every cell that differs. */
export function shiftCells(sheet: SheetModel & { readonly cells: SparseCells }, shift: Shift, mark: Mark): void {
  const moving: { cell: CellModel; row: number; column: number }[] = [];
  sheet.cells.forEach(shiftedBand(shift), (cell, row, column) => moving.push({ cell, row, column }));
  for (const { row, column } of moving) {
    sheet.cells.set(row, column, undefined);
    mark(row, column);
  }
  for (const { cell, row, column } of moving) {
    const place = movedArea({ row, column, rows: 1, columns: 1 }, shift);
    if (!place) continue;
    if (cell.spilledFrom) cell.spilledFrom = [cell.spilledFrom[0] + place.row - row, cell.spilledFrom[1] + place.column - column];
    sheet.cells.set(place.row, place.column, cell);
    mark(place.row, place.column);
  }
  if (isInsert(shift)) inheritStyle(sheet.cells, shift, mark);
}

/** Moves heights or widths where whole rows or columns are shifted. The maps that were there stay as they are. */
export function shiftSizes(sheet: Pick<SheetModel, "rows" | "columns">, shift: Shift): void {
  if (isVertical(shift) && isEntireRows(shift.area)) sheet.rows = shiftKeys(sheet.rows, shift);
  if (!isVertical(shift) && isEntireColumns(shift.area)) sheet.columns = shiftKeys(sheet.columns, shift);
}

/** New cells look like those above or to the left, Excel's default. */
function inheritStyle(cells: SparseCells, shift: Shift, mark: Mark): void {
  const { row, column, rows, columns } = shift.area;
  const vertical = isVertical(shift);
  if ((vertical ? row : column) === 0) return;
  const neighbours = vertical ? { row: row - 1, column, rows: 1, columns } : { row, column: column - 1, rows, columns: 1 };
  const styled: { style: number; row: number; column: number }[] = [];
  cells.forEach(neighbours, (cell, r, c) => cell.style !== 0 && styled.push({ style: cell.style, row: r, column: c }));
  for (const origin of styled) {
    for (let step = 0; step < (vertical ? rows : columns); step += 1) {
      const place = vertical ? { row: row + step, column: origin.column } : { row: origin.row, column: column + step };
      cells.set(place.row, place.column, { value: null, style: origin.style });
      mark(place.row, place.column);
    }
  }
}

function shiftKeys<T>(entries: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const vertical = isVertical(shift);
  const moved = new Map<number, T>();
  for (const [key, entry] of entries) {
    const place = movedArea(
      { row: vertical ? key : 0, column: vertical ? 0 : key, rows: 1, columns: 1 },
      { ...shift, area: acrossFrom(shift) },
    );
    if (place) moved.set(vertical ? place.row : place.column, entry);
  }
  return moved;
}

/** The shifted area widened so that row 0 or column 0 counts as inside. */
function acrossFrom(shift: Shift): Shift["area"] {
  return isVertical(shift) ? { ...shift.area, column: 0 } : { ...shift.area, row: 0 };
}
