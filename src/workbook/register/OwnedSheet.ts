import type { Area } from "../../core/Area";
import type { SheetDescription } from "../../sheets/SheetDescription";
import type { HandColumns } from "../hand/HandColumns";

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
  /** The period that it tells of: runs for other periods leave it alone. */
  readonly period?: string;
  /** The day that it tells of. */
  readonly day?: number;
  /** Days that a later run must know and that no cell holds, by whose they are. */
  readonly days?: Readonly<Record<string, number>>;
  /** The columns of its table in which the user writes. */
  readonly hand?: HandColumns;
  /** For the list that outlives the runs: the header of each of its columns, by the column's id. */
  readonly history?: Readonly<Record<string, string>>;
}
