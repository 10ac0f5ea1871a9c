import { Refusal } from "../../core/refusal/Refusal";
import { asFractions } from "./asFractions";
import { classifyMeasure, type MeasureResult } from "./classifyMeasure";
import { combineClasses } from "./combineClasses";
import { classCountOf, ruleFor, type CombinedOptions } from "./combinedRule";
import { measureIds, type MeasureId } from "./measures";
import { weightedShares } from "./weightedShares";

/** Customers classified by every measure that is there, and the classes combined. */
export interface CombinedResult {
  /** What each measure holds; the share of the brand as a fraction of 1. */
  readonly values: Readonly<Record<MeasureId, Float64Array>>;
  /** The measures that can be ranked; at least one. */
  readonly measures: ReadonlyMap<MeasureId, MeasureResult>;
  /** Measures that hold figures of which none is above zero: they have no say. */
  readonly leftOut: readonly MeasureId[];
  /** Class index from 0 (best) per customer; −1 where no measure has a figure. A customer of whom only measures without a say know something is last. */
  readonly classes: Int32Array;
  /** Weighted cumulative share per customer, 0 … 1; NaN where no measure has a figure. */
  readonly weightedShare: Float64Array;
  readonly classCount: number;
}

/**
 * ABC by each of the three measures, combined into one class.
 * @param numbers one array per measure with one entry per customer; NaN where there is no figure
 * @throws Refusal `abc-combined.nothingPositive` when no measure has a value above zero; `abc-combined.classCountsDiffer` when measures are cut into different
 * numbers of classes, which only `weighted` can combine
 * Cost: O(customers × measures).
 */
export function classifyMeasures(numbers: Readonly<Record<MeasureId, Float64Array>>, options: CombinedOptions): CombinedResult {
  const values = { ...numbers, brandShare: asFractions(numbers.brandShare) };
  const measures = new Map<MeasureId, MeasureResult>();
  const leftOut: MeasureId[] = [];
  for (const id of measureIds) {
    const result = classifyMeasure(values[id], cutsAsFractions(id, options));
    if (result) measures.set(id, result);
    else if (values[id].some((value) => !Number.isNaN(value))) leftOut.push(id);
  }
  if (measures.size === 0) throw new Refusal("abc-combined.nothingPositive", { count: values.collections.length });
  const classCount = classCountFor(measures, options);
  const known = [...measures.values()];
  const rule = { ...options, weights: measureIds.flatMap((id, index) => (measures.has(id) ? [options.weights[index]!] : [])) };
  const combined = combineClasses(known, rule);
  const last = (row: number): boolean => leftOut.some((id) => !Number.isNaN(values[id][row]));
  return {
    values,
    measures,
    leftOut,
    classes: combined.map((index, row) => (index < 0 && last(row) ? classCount - 1 : index)),
    weightedShare: weightedShares(known, rule.weights),
    classCount,
  };
}

/** Thresholds of the share are given in percent, the shares themselves are fractions. */
function cutsAsFractions(id: MeasureId, options: CombinedOptions): ReturnType<typeof ruleFor> {
  const rule = ruleFor(id, options);
  return id === "brandShare" && rule.by === "threshold" ? { ...rule, cuts: rule.cuts.map((cut) => cut / 100) } : rule;
}

function classCountFor(measures: ReadonlyMap<MeasureId, MeasureResult>, options: CombinedOptions): number {
  if (options.combine === "weighted") return classCountOf({ by: "share", cuts: options.weightedCuts });
  const counts = [...measures.values()].map(({ classCount }) => classCount);
  if (new Set(counts).size > 1) throw new Refusal("abc-combined.classCountsDiffer", { met: counts.join(", ") });
  return counts[0]!;
}
