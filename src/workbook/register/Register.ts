import type { Area } from "../../core/Area";
import type { ClassColumn, SheetDescription } from "../../sheets/SheetDescription";
import type { RestorePoint } from "../restore/RestorePoint";

export type Labels = NonNullable<ClassColumn["labels"]>;

/** A column beside the user's table that the add-in wrote. */
export interface OwnedColumn {
  readonly method: string;
  readonly id: string;
  /** The `TableSource.id` of the table that it was written beside. */
  readonly source: string;
  /** The hidden defined name that follows the column's cells, header and data together. */
  readonly name: string;
  /** The header as it was written; when the cell says something else, the user renamed it. */
  readonly header: string;
  readonly labels: Labels;
  /** Whole sheet columns were inserted to make room for it. */
  readonly inserted: boolean;
  /** The cells had no look of their own before, so that all of it may be cleared. */
  readonly bare: boolean;
  /** The sheet column's width in points before it was widened; `null` when it was left alone. */
  readonly widthBefore: number | null;
}

/** A sheet that the add-in wrote. */
export interface OwnedSheet {
  readonly method: string;
  /** The id of its description. */
  readonly id: string;
  /** The hidden defined name that follows the sheet's first cell. */
  readonly name: string;
  /** Excel's id of the sheet. */
  readonly sheetId: string;
  /** The sheet's name as it was given; when the sheet is called something else, the user renamed it. */
  readonly title: string;
  /** The cells that were written. Content elsewhere on the sheet is the user's. */
  readonly areas: readonly Area[];
  readonly charts: readonly string[];
  /** What it was built from; absent where that is too large to keep in the workbook. */
  readonly description?: SheetDescription;
}

/** All that the add-in owns in a workbook. Kept in a custom XML part, so that it travels with the file. */
export interface Register {
  readonly version: 1;
  /** Counts the runs, so that what is remembered outside the file can be told from what another session did. */
  readonly run: number;
  readonly columns: readonly OwnedColumn[];
  readonly sheets: readonly OwnedSheet[];
  /** How to take back the last run; absent where there is none or where it is too large to keep in the workbook. */
  readonly last?: RestorePoint;
}

export const emptyRegister: Register = { version: 1, run: 0, columns: [], sheets: [] };
