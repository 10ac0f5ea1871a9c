import type { Area, CellModel, SheetModel, SheetWithCells } from "../../model/WorkbookModel";
import type { SavedWorkbook } from "../SavedWorkbook";

/** A workbook as it is now, but for its cells: plain data that can be sent to another thread. */
export interface WorkbookSnapshot extends Omit<SavedWorkbook, "selectionOf" | "sheet" | "sheets" | "touched"> {
  sheets: SheetModel[];
  selections: ReadonlyMap<string, Area>;
  touched: Omit<SavedWorkbook["touched"], "cells">;
}

/** Some cells of one sheet; a cell that is not there was emptied. */
export interface CellSnapshot {
  sheet: string;
  cells: [row: number, column: number, cell: CellModel | undefined][];
}

const CELLS = 2000;

/** Takes everything but the cells. */
export function takeSnapshot(model: SavedWorkbook): WorkbookSnapshot {
  const { activeSheet, customProperties, customXmlParts, date1904, names, properties, settings, structure, styles } = model;
  const { facets, shifts } = model.touched;
  const selections = model.sheets.map(({ id }) => [id, model.selectionOf(id)] as const);
  return {
    ...{ activeSheet, customProperties, customXmlParts, date1904, names, properties, settings, structure, styles },
    sheets: model.sheets.map(({ cells: _, ...sheet }) => sheet),
    selections: new Map(selections.filter((entry): entry is [string, Area] => entry[1] !== undefined)),
    touched: { facets, shifts },
  };
}

/**
 * Takes the cells in portions: those that differ from the file, and all of a sheet that has none.
 * @param hasFile whether who receives them has the file that the workbook was opened from
 */
export function* snapshotCells(model: SavedWorkbook, hasFile: boolean): Generator<CellSnapshot> {
  for (const sheet of model.sheets) {
    const all = hasFile && sheet.part !== undefined ? touchedCells(model, sheet) : everyCell(sheet);
    let cells: CellSnapshot["cells"] = [];
    for (const cell of all) {
      cells.push(cell);
      if (cells.length < CELLS) continue;
      yield { sheet: sheet.id, cells };
      cells = [];
    }
    if (cells.length > 0) yield { sheet: sheet.id, cells };
  }
}

function* touchedCells(model: SavedWorkbook, { id, cells }: SheetWithCells): Generator<CellSnapshot["cells"][number]> {
  for (const [row, columns] of model.touched.cells.get(id) ?? []) for (const column of columns) yield [row, column, cells.get(row, column)];
}

function* everyCell({ cells }: SheetWithCells): Generator<CellSnapshot["cells"][number]> {
  const used = cells.used(false);
  if (!used) return;
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const cell = cells.get(row, column);
      if (cell) yield [row, column, cell];
    }
  }
}
