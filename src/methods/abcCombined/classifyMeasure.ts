import { classifyAbc, type AbcResult, type AbcRule } from "../abc/classifyAbc";
import type { MeasureClasses } from "./MeasureClasses";

/** One measure of every customer, classified among those who have a figure for it. */
export interface MeasureResult extends MeasureClasses {
  /** Part of the total, 0 … 1; NaN where there is no figure. */
  readonly share: Float64Array;
  readonly cumulativeShare: Float64Array;
  /** Rank from 1 among those who have a figure; NaN where there is none. */
  readonly rank: Float64Array;
  /** The rows that have a figure, from the largest to the smallest. */
  readonly order: Uint32Array;
  /** Sum of the values above zero. */
  readonly total: number;
  readonly classCount: number;
}

/**
 * ABC of one measure; customers without a figure (NaN) are left aside and keep everybody else's class as it is.
 * @returns `undefined` where no value is above zero, so that there is nothing to rank
 * Cost: O(customers).
 */
export function classifyMeasure(values: Float64Array, rule: AbcRule): MeasureResult | undefined {
  const rows = Uint32Array.from(values.keys()).filter((row) => !Number.isNaN(values[row]));
  const known = Float64Array.from(rows, (row) => values[row]!);
  if (!known.some((value) => value > 0)) return undefined;
  const result = classifyAbc(known, rule);
  const deciding = decidingShares(known, result, rule);
  const spread = (numbers: ArrayLike<number>): Float64Array => {
    const all = new Float64Array(values.length).fill(NaN);
    rows.forEach((row, position) => (all[row] = numbers[position]!));
    return all;
  };
  const classes = new Int32Array(values.length).fill(-1);
  rows.forEach((row, position) => (classes[row] = result.classes[position]!));
  return {
    classes,
    decidingShare: spread(deciding),
    share: spread(result.share),
    cumulativeShare: spread(result.cumulativeShare),
    rank: spread(result.rank),
    order: result.order.map((position) => rows[position]!),
    total: result.total,
    classCount: result.classCount,
  };
}

/** Where each slice begins (`upper`) or ends (`lower`); equal values count as one slice, and values that are not above zero stand at the end. */
function decidingShares(values: Float64Array, { order, cumulativeShare }: AbcResult, { crossing }: AbcRule): Float64Array {
  const deciding = new Float64Array(values.length).fill(1);
  for (let start = 0; start < order.length && values[order[start]!]! > 0;) {
    let end = start;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    const begins = start === 0 ? 0 : cumulativeShare[order[start - 1]!]!;
    const share = crossing === "upper" ? begins : cumulativeShare[order[end - 1]!]!;
    while (start < end) deciding[order[start++]!] = share;
  }
  return deciding;
}
