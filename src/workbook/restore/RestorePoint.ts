import type { Area } from "../../core/Area";
import type { SheetDescription } from "../../sheets/SheetDescription";
import type { Input } from "../cells/Input";
import type { HandRow } from "../hand/HandRow";
import type { HistoryState } from "../history/HistoryState";
import type { OwnedColumn } from "../register/OwnedColumn";
import type { OwnedSheet } from "../register/OwnedSheet";

/** How cells look, number format and alignment apart; absent where not all of them look the same. */
export interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A column of ours as it was before a run. */
export interface ColumnState {
  readonly entry: OwnedColumn;
  readonly sheetId: string;
  /** The sheet's name then; absent in points that were noted by earlier versions. */
  readonly sheetName?: string;
  /** The Excel table that it belongs to; absent in a plain range. */
  readonly tableId?: string;
  /** Its place within that table, from 0. */
  readonly index?: number;
  /** How many columns that table has, this one included. */
  readonly tableColumns?: number;
  /** Header and data (and a totals cell). */
  readonly area: Area;
  /** What to put into each cell, header first. */
  readonly inputs: readonly Input[];
  /** Rows between the header and a totals row. */
  readonly dataRows: number;
  readonly format: string;
  /** Excel's name for it. */
  readonly align: `${Excel.HorizontalAlignment}`;
  /** Width of the sheet column in points. */
  readonly width: number;
  /** Whether the filter buttons of a plain range covered it. */
  readonly filtered: boolean;
  /** Whether it goes and comes with the whole sheet column that was inserted for it. */
  readonly whole?: boolean;
  readonly looks?: { readonly header: Look; readonly data: Look };
}

/** A sheet of ours as it was before a run. */
export interface SheetState {
  readonly entry: OwnedSheet;
  readonly sheetName: string;
  readonly position: number;
  readonly description: SheetDescription;
  /** What the user had written by hand on it. */
  readonly hand?: readonly HandRow[];
}

/** The width in points of the sheet column in which another method's column stands. */
export interface WidthState {
  /** The hidden name that follows the column. */
  readonly name: string;
  readonly width: number;
}

/** Everything needed to take one run back. */
export interface RestorePoint {
  readonly method: string;
  /** The register's entries before the run. */
  readonly columns: readonly OwnedColumn[];
  readonly sheets: readonly OwnedSheet[];
  /** What the run was about to replace. */
  readonly columnStates: readonly ColumnState[];
  /** Columns of other methods that move within their tables because some of this one go. */
  readonly widths?: readonly WidthState[];
  readonly sheetStates: readonly SheetState[];
  /** What the run was about to change in the list that outlives the runs. */
  readonly history?: HistoryState;
  /** Fingerprint of the replaced columns as the run left them; another one now means that rows were moved or edited. */
  readonly written: string;
}
