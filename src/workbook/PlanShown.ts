import type { Facts } from "../core/refusal/Refusal";

/** A column of a plan and the cells that it takes, header included. */
export interface PlannedColumn {
  readonly header: string;
  readonly address: string;
}

/** Something about a plan that has its sentence in the words. */
export interface PlanNote {
  readonly code: string;
  readonly facts: Facts;
}

/** What a run will do to the workbook, as plain data, before the first cell is written. */
export interface PlanShown {
  /** Columns beside the user's table; absent where the run touches none. */
  readonly columns?: {
    readonly sheet: string;
    readonly added: readonly PlannedColumn[];
    /** Columns of an earlier run that are written over. */
    readonly replaced: readonly PlannedColumn[];
    /** Columns of an earlier run that go. */
    readonly removed: readonly PlannedColumn[];
    /** Headers of the columns of the table that stay as they are. */
    readonly kept: readonly string[];
  };
  /** `left`: a sheet of an earlier run on which the user has written, and which is his from then on. */
  readonly sheets: readonly { readonly name: string; readonly what: "added" | "replaced" | "removed" | "left" }[];
  /** Rows of the list that outlives the runs. */
  readonly history?: { readonly sheet: string; readonly added: number; readonly changed: number; readonly removed: number };
  /** Sheets of the workbook on which nothing is written. */
  readonly keptSheets: number;
  /** What stands in the way: with any of them the run would not begin. */
  readonly obstacles: readonly PlanNote[];
  /** What is worth knowing before. */
  readonly remarks: readonly PlanNote[];
}
