import type { Input } from "../cells/Input";

/** A row of the history as it was before a run. */
export interface HistoryRow {
  /** Its place among the data rows, from 0. */
  readonly row: number;
  readonly inputs: readonly Input[];
}

/** A row of a replaced period whose customer is not in it any more. */
export interface GoneRow extends HistoryRow {
  /** Number format of each cell; `inputs` are those of all columns of the table, the user's own included. */
  readonly formats: readonly string[];
  /** Period and customer, as they are matched. */
  readonly identity: string;
  /** Other rows of the same period and customer that stay. */
  readonly others: number;
}

/** What a run was about to change in the history, and how to take it back. Everything else in the list is never touched. */
export interface HistoryState {
  /** The hidden name that follows the history's sheet. */
  readonly anchor: string;
  /** Data rows before the run. */
  readonly rows: number;
  /** Place of each of our columns within the table, in the order of the plan. */
  readonly own: readonly number[];
  /** Rows whose cells were written over: the earlier content of our columns. */
  readonly updated: readonly HistoryRow[];
  readonly gone: readonly GoneRow[];
  /** Rows that were added at the end. */
  readonly added: number;
  /** Fingerprint of whose rows stood where when the run was done; another one now means that rows were moved or edited. */
  readonly written: string;
}
