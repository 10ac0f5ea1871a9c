import type { MeasureClasses } from "./MeasureClasses";

/**
 * The weighted mean of the cumulative shares that decide a customer's classes, 0 … 1; the weights of the measures for which there is a figure make up the whole.
 * @param weights one per measure, above zero
 * @returns one per customer; NaN for a customer without any figure
 * Cost: O(customers × measures).
 */
export function weightedShares(measures: readonly MeasureClasses[], weights: readonly number[]): Float64Array {
  const count = measures[0]?.classes.length ?? 0;
  return Float64Array.from({ length: count }, (_, row) => {
    let sum = 0;
    let whole = 0;
    measures.forEach(({ classes, decidingShare }, measure) => {
      if (classes[row]! < 0) return;
      sum += weights[measure]! * decidingShare[row]!;
      whole += weights[measure]!;
    });
    return sum / whole;
  });
}
