import { median } from "../../core/statistics/median";

/**
 * Each budget as a multiple of the limit from which it is high; without a limit of the user's, of the median of the budgets above zero.
 * @param budgets one per prospect, NaN where none is given
 * @param limit 0 for the median
 * @returns NaN for a budget that is not given, and for all where there is nothing to measure by
 * Cost: O(N log N).
 */
export function againstLimit(budgets: Float64Array, limit: number): Float64Array {
  const given = budgets.filter((budget) => budget > 0);
  const high = limit > 0 ? limit : given.length > 0 ? median(given) : NaN;
  return budgets.map((budget) => budget / high);
}
