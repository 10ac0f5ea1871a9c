import { Refusal } from "../../core/refusal/Refusal";
import { total } from "../../core/statistics/total";
import { cutByRatio } from "./cutByRatio";
import { cutByShare, type Crossing } from "./cutByShare";
import { rankDescending } from "./rankDescending";

export type CutBy = "share" | "ratio" | "threshold";

export interface AbcRule {
  readonly by: CutBy;
  /** `share`: percents ascending; `ratio`: parts of customers; `threshold`: lowest values descending. */
  readonly cuts: readonly number[];
  readonly crossing: Crossing;
}

export interface AbcResult {
  /** Class index from 0 (best) per row. */
  readonly classes: Int32Array;
  /** Rank from 1 per row; equal values share the better rank. Zero and negative values come last. */
  readonly rank: Int32Array;
  /** Part of the total, 0 … 1, per row; 0 for zero and negative values. */
  readonly share: Float64Array;
  readonly cumulativeShare: Float64Array;
  /** All rows from the largest value to the smallest. */
  readonly order: Uint32Array;
  /** Sum of the positive values. */
  readonly total: number;
  readonly classCount: number;
}

/**
 * ABC classification of one measure. Zero and negative values are in the last class and do not enter the total.
 * @param values one per row, finite
 * @throws Refusal `abc.nothingPositive` when no value is above zero
 * Cost: O(N).
 */
export function classifyAbc(values: Float64Array, rule: AbcRule): AbcResult {
  const order = rankDescending(values);
  const ranked = positivesOf(values, order);
  if (ranked.length === 0) throw new Refusal("abc.nothingPositive", { count: values.length });
  const classCount = rule.by === "ratio" ? rule.cuts.length : rule.cuts.length + 1;
  const rankedClasses = cut(ranked, rule);
  const all = total(ranked);
  const classes = new Int32Array(values.length).fill(classCount - 1);
  const rank = new Int32Array(values.length);
  const share = new Float64Array(values.length);
  const cumulativeShare = new Float64Array(values.length).fill(1);
  let before = 0;
  let place = 1;
  for (let position = 0; position < ranked.length; position++) {
    const row = order[position]!;
    const value = ranked[position]!;
    if (position > 0 && ranked[position - 1] !== value) place = position + 1;
    rank[row] = place;
    classes[row] = rankedClasses[position]!;
    share[row] = value / all;
    before += value;
    cumulativeShare[row] = position === ranked.length - 1 ? 1 : before / all;
  }
  rankRest(values, order, { rank, from: ranked.length });
  return { classes, rank, share, cumulativeShare, order, total: all, classCount };
}

/** The values above zero, in the order given, which begins with them. */
function positivesOf(values: Float64Array, order: Uint32Array): Float64Array {
  const ranked = new Float64Array(order.length);
  let count = 0;
  while (count < order.length && values[order[count]!]! > 0) {
    ranked[count] = values[order[count]!]!;
    count++;
  }
  return ranked.subarray(0, count);
}

function cut(ranked: Float64Array, { by, cuts, crossing }: AbcRule): Int32Array {
  if (by === "share") return cutByShare(ranked, cuts, crossing);
  if (by === "ratio") return cutByRatio(ranked, cuts, crossing);
  return Int32Array.from(ranked, (value) => cuts.filter((least) => value < least).length);
}

/** Ranks of the values that are not above zero, behind the others. */
function rankRest(values: Float64Array, order: Uint32Array, { rank, from }: { readonly rank: Int32Array; readonly from: number }): void {
  let place = from + 1;
  for (let position = from; position < order.length; position++) {
    const row = order[position]!;
    if (position > from && values[order[position - 1]!] !== values[row]) place = position + 1;
    rank[row] = place;
  }
}
