import type { SnapshotRow } from "../core/history/Snapshot";
import type { Report } from "../sheets/Report";
import type { ColumnRead, TableSource } from "../workbook/WorkbookPort";

export type { ClassSummary, CustomerVerdict } from "../sheets/Report";

/** What a run found, before anything is written. */
export interface Outcome extends Report {
  /** The customers' table to write beside; absent when the customers come from orders only. */
  readonly beside?: TableSource;
  /** Who stood in its rows when they were read. */
  readonly toldBy?: ColumnRead;
  /** What is kept in the workbook for later runs. */
  readonly snapshot?: readonly SnapshotRow[];
}
