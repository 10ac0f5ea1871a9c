import type { Area } from "../../core/Area";
import type { ClassColumn } from "../../sheets/SheetDescription";
import type { Located } from "../read/Located";
import type { OwnedColumn } from "../register/OwnedColumn";
import type { StandingColumn } from "../register/StandingColumn";
import type { Room } from "./Room";

/** One column to be written. */
export interface ColumnTask {
  readonly column: ClassColumn;
  /** The header to write. */
  readonly header: string;
  /** Header, data and totals cell. */
  readonly area: Area;
  /** The earlier column of ours whose place it takes; absent for a new place. */
  readonly replaces?: StandingColumn;
  /** The register's entry once it is written. */
  readonly entry: OwnedColumn;
}

/** All that a run does to columns. */
export interface ColumnPlan {
  /** The table that is written beside; absent when only stale columns are removed. */
  readonly located?: Located;
  readonly tasks: readonly ColumnTask[];
  /** Cells for the tasks that replace nothing, in their order. */
  readonly room?: Room;
  /** Earlier columns of the method that go. */
  readonly stale: readonly StandingColumn[];
}
