/** A share of a profit hardly reaches twice the whole; above that, percents were typed. */
const greatestFraction = 2;

/**
 * Shares as fractions of 1, however the column was filled: 0.35 and 35 % stay, and a column with any number above 2 was typed in percent throughout. NaN stays.
 * O(values).
 */
export function asFractions(values: Float64Array): Float64Array {
  return values.some((value) => value > greatestFraction) ? values.map((value) => value / 100) : values;
}
