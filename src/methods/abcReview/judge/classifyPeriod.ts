import { classifyMeasure, type MeasureResult } from "../../abcCombined/classifyMeasure";
import { combineClasses } from "../../abcCombined/combineClasses";
import type { LedgerPeriod } from "../ledger/Ledger";
import { measureIds, type MeasureId } from "../measures";
import type { ReviewOptions } from "../ReviewOptions";
import type { PeriodClasses } from "./PeriodClasses";
import { ruleFor } from "./ruleFor";

/**
 * The classes of one period: each measure by `abc` among those who were there, then combined. A measure in which nobody is above zero has no say; where that
 * goes for all of them, everybody who was there is in the last class. What an earlier review kept stands as it was found then.
 * Cost: O(subjects × measures).
 */
export function classifyPeriod({ amounts, present, kept }: LedgerPeriod, options: ReviewOptions, classCount: number): PeriodClasses {
  if (kept) return { ...kept, results: {} };
  const results: Partial<Record<MeasureId, MeasureResult>> = {};
  for (const id of measureIds) {
    const values = amounts[id]?.map((value, subject) => (present[subject] === 1 ? value : NaN));
    const result = values && classifyMeasure(values, ruleFor(id, options));
    if (result) results[id] = result;
  }
  const said = measureIds.filter((id) => results[id]);
  const weights = said.map((id) => options.weights[measureIds.indexOf(id)] ?? 0);
  const found = combineClasses(
    said.map((id) => results[id]!),
    { combine: options.combine, weights, weightedCuts: options.cuts, crossing: options.crossing },
  );
  const combined = Int32Array.from(present, (there, subject) => {
    if (there === 0) return -1;
    const index = found[subject] ?? -1;
    return index < 0 ? classCount - 1 : index;
  });
  return { combined, measures: Object.fromEntries(said.map((id) => [id, results[id]!.classes])), results };
}
