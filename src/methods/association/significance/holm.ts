import { ascendingOrder } from "../../../core/statistics/ascendingOrder";

/**
 * Probabilities corrected for many tests by Holm's step-down rule, which keeps the chance of a single false find below the level, whatever the tests have to do
 * with each other.
 * @param tests how many tests were made, at least as many as there are values: those whose values are not given count as the largest
 * @returns the corrected values, in the order of `values`, at most 1
 * Cost: O(n log n).
 * Source: Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of Statistics 6 (1979).
 */
export function holm(values: ArrayLike<number>, tests: number = values.length): Float64Array {
  const corrected = new Float64Array(values.length);
  let highest = 0;
  ascendingOrder(values).forEach((index, place) => {
    highest = Math.max(highest, Math.min(1, (tests - place) * values[index]!));
    corrected[index] = highest;
  });
  return corrected;
}
