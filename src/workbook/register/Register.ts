import type { HandRow } from "../hand/HandRow";
import type { RestorePoint } from "../restore/RestorePoint";
import type { OwnedColumn } from "./OwnedColumn";
import type { OwnedSheet } from "./OwnedSheet";
import type { Unfinished } from "./Unfinished";

/** All that the add-in owns in a workbook. Kept in a custom XML part, so that it travels with the file. */
export interface Register {
  readonly version: 1;
  /** Counts the runs, so that what is remembered outside the file can be told from what another session did. */
  readonly run: number;
  readonly columns: readonly OwnedColumn[];
  readonly sheets: readonly OwnedSheet[];
  /** What the user wrote on sheets that were taken back, by the sheets' ids, for when they come again. */
  readonly hand?: Readonly<Record<string, readonly HandRow[]>>;
  /** How to take back the last run; absent where there is none or where it is too large to keep in the workbook. */
  readonly last?: RestorePoint;
  /** Set while the workbook is changed; how to end what was interrupted stands in a journal beside the register. */
  readonly unfinished?: Unfinished;
}

export const emptyRegister: Register = { version: 1, run: 0, columns: [], sheets: [] };
