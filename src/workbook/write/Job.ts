import type { WritePlan } from "../WorkbookPort";
import type { HistoryChange } from "../history/HistoryChange";
import type { Holdings } from "../register/Holdings";
import type { RestorePoint } from "../restore/RestorePoint";
import type { RowMark } from "../restore/RowMark";
import type { SheetPlan } from "../sheet/SheetPlan";
import type { ColumnPlace } from "../widths/ColumnPlace";
import type { ColumnPlan } from "./ColumnTask";

/** A run that was checked and may begin: everything is decided, nothing is written yet. Plain data, so that it outlives one conversation with Excel. */
export interface Job {
  readonly plan: WritePlan;
  readonly holdings: Holdings;
  readonly columns: ColumnPlan;
  readonly sheets: SheetPlan;
  /** What changes in the list that outlives the runs; absent where there is none, or where it is made anew. */
  readonly history?: HistoryChange;
  /** How to bring the present state back; without the fingerprint, which is known at the end. */
  readonly point: RestorePoint;
  /** Columns of ours in Excel tables which others leave. */
  readonly places: readonly ColumnPlace[];
  /** The order of the user's rows beside which the run writes. */
  readonly rows?: RowMark;
}
