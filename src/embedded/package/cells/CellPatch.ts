import type { SparseCells } from "../../model/SparseCells";
import type { CellStore, SheetModel } from "../../model/WorkbookModel";

/** What `patchCells` needs to know of the workbook. */
export interface CellPatch {
  cells: CellStore | SparseCells;
  /** Row, then columns, that may be different from the file; "all" for a sheet that has no cells in the file yet. */
  touched: ReadonlyMap<number, ReadonlySet<number>> | "all";
  /** Height and visibility of rows that are different from the file. */
  rows: SheetModel["rows"];
  strings: () => readonly string[];
  date1904: boolean;
  /** The model index of a record, and the record for a model index on the ground of an old record. */
  styleOf: (xf: number) => number;
  xf: (style: number, base: number) => number;
  /** Index of the dynamic-array record, made when first asked for. */
  dynamicArray: () => number;
}

export interface PatchedCells {
  /** The new content of `sheetData`; `undefined` when nothing is different. */
  content: string | undefined;
  /** Formulas were added, changed or removed. */
  formulasChanged: boolean;
  /** A formula was written whose value is not known. */
  needsCalculation: boolean;
  /** The lowest row and rightmost column that was written, from 0; -1 for none. */
  lastRow: number;
  lastColumn: number;
}
