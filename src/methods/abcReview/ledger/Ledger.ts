import type { MeasureId } from "../measures";
import type { Period } from "../periods/Period";

/** Amounts of one measure in one period, one per subject; NaN where there is no figure. */
export type Amounts = Readonly<Partial<Record<MeasureId, Float64Array>>>;

/** One period of the past or the present, one entry per subject. */
export interface LedgerPeriod {
  readonly period: Pick<Period, "id">;
  readonly amounts: Amounts;
  /** Whether the subject did anything: some amount is not zero. */
  readonly present: Uint8Array;
  /** The classes that an earlier review found then; absent where the period is classified now. −1 for a subject that was not there. */
  readonly kept?: { readonly combined: Int32Array; readonly measures: Readonly<Partial<Record<MeasureId, Int32Array>>> };
}

/** What everybody brought in every period. The subjects are the rows of the run, then customers whom only the history knows. */
export interface Ledger {
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** Subjects from here on are known from the history only. */
  readonly rows: number;
  /** Oldest first; the last is the current one. */
  readonly periods: readonly LedgerPeriod[];
  /** Measures of the current period, in their order. */
  readonly measures: readonly MeasureId[];
  /** Whether the subject did anything before the first of the periods. */
  readonly earlier: Uint8Array;
  /** The current period's first and last day. */
  readonly current: Period;
  /** Whether the current period is still running on the as-of date. */
  readonly running: boolean;
  readonly from: "orders" | "totals";
}
