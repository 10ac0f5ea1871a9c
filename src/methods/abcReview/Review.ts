import type { Reason } from "../../core/method/Reason";
import type { XyzClass } from "../xyz/xyzClass";
import type { Move } from "./judge/moveOf";
import type { PeriodClasses } from "./judge/PeriodClasses";
import type { Stability } from "./judge/stabilityOf";
import type { Ledger } from "./ledger/Ledger";
import type { MeasureId } from "./measures";

/** What was in the previous period and is now, with everything that is judged from it. Arrays have one entry per subject of the ledger. */
export interface Review {
  readonly ledger: Ledger;
  /** Class ids, best first, without the one for customers who were not there. */
  readonly ids: readonly string[];
  /** Classes per period of the ledger. */
  readonly periods: readonly PeriodClasses[];
  /** The measure that the money is of. */
  readonly money: MeasureId;
  /** Id of the period that this one is compared with; absent in a first review. */
  readonly previous?: string;
  /** Money of the previous period and of this one; 0 for a subject that was not there. */
  readonly before: Float64Array;
  readonly now: Float64Array;
  /** Class index in the previous period and in this one; −1 for a subject that was not there. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly moves: readonly (Move | null)[];
  readonly paths: readonly string[];
  readonly stability: readonly (Stability | null)[];
  /** Coefficient of variation over the finished periods; NaN where it cannot be had. */
  readonly variation: Float64Array;
  readonly xyz: readonly (XyzClass | null)[];
  readonly stake: Float64Array;
  /** What the reader must know of the history and the data. */
  readonly notices: readonly Reason[];
}
