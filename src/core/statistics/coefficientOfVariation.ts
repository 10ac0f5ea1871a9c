import { total } from "./total";

/** A mean this small beside the values themselves is a sum that cancels out, not a mean. */
const nothing = 1e-12;

/**
 * Coefficient of variation: the population standard deviation ÷ the mean.
 * @param values one per period, finite; a period without anything is 0
 * @returns at least 0; NaN for no values and where the mean is zero or negative, because a spread beside such a mean says nothing
 * Cost: O(n).
 * Source: Pearson, "Regression, Heredity, and Panmixia", Philosophical Transactions of the Royal Society A 187 (1896), p. 277.
 */
export function coefficientOfVariation(values: ArrayLike<number>): number {
  const count = values.length;
  const mean = total(values) / count;
  const size = total(Float64Array.from(values, Math.abs)) / count;
  if (!(mean > size * nothing)) return NaN;
  const squares = Float64Array.from(values, (value) => (value - mean) ** 2);
  return Math.sqrt(total(squares) / count) / mean;
}
