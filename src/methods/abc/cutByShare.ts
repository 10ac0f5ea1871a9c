import { total } from "../../core/statistics/total";

/** Which rule puts the customer that crosses a cut: the class in which its slice begins (`upper`), or the one in which it ends (`lower`). */
export type Crossing = "upper" | "lower";

/** The part of the total that is taken as nothing where amounts are not whole cents. */
const tolerance = 1e-12;

/**
 * Classes by cumulative share of the total.
 * @param ranked positive values, descending
 * @param cuts percent, ascending; one fewer than there are classes
 * @returns class index from 0 (best) per value; equal values share one class: by `upper` the better, by `lower` the worse
 * Cost: O(N).
 * Source of `lower`: DAX Patterns, "ABC classification", https://www.daxpatterns.com/abc-classification/
 */
export function cutByShare(ranked: Float64Array, cuts: readonly number[], crossing: Crossing): Int32Array {
  const exact = inCents(ranked);
  const amounts = exact ?? ranked;
  const all = total(amounts);
  const slack = exact ? 0 : all * tolerance;
  const classes = new Int32Array(ranked.length);
  // Compared as 100 · amount against cut · total: no quotient whose rounding could decide.
  const passed = (cut: number, before: number, after: number): boolean =>
    crossing === "upper" ? 100 * before >= cut * all - 100 * slack : 100 * after > cut * all + 100 * slack;
  let before = 0;
  let index = 0;
  for (let start = 0; start < amounts.length;) {
    let end = start;
    let tied = 0;
    while (end < amounts.length && amounts[end] === amounts[start]) tied += amounts[end++]!;
    const after = before + tied;
    while (index < cuts.length && passed(cuts[index]!, before, after)) index++;
    while (start < end) classes[start++] = index;
    before = after;
  }
  return classes;
}

/** The amounts as whole cents where every one of them is, and the sum stays exact; else `undefined`. */
function inCents(values: Float64Array): Float64Array | undefined {
  const cents = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const exact = values[index]! * 100;
    const cent = Math.round(exact);
    if (Math.abs(cent - exact) >= 1e-6 * Math.max(1, Math.abs(cent) * 1e-9)) return undefined;
    cents[index] = cent;
  }
  return total(cents) * 100 < Number.MAX_SAFE_INTEGER ? cents : undefined;
}
