import type { MeasureResult } from "../../abcCombined/classifyMeasure";
import type { MeasureId } from "../measures";

/** Classes of one period, one entry per subject: index from 0 (best), −1 for a subject that was not there. */
export interface PeriodClasses {
  readonly combined: Int32Array;
  readonly measures: Readonly<Partial<Record<MeasureId, Int32Array>>>;
  /** Shares and totals, where the period was classified now. */
  readonly results: Readonly<Partial<Record<MeasureId, MeasureResult>>>;
}
