/**
 * The i/n sample quantiles (i = 1 … n − 1) by linear interpolation between order statistics.
 * @param values any order, finite; not changed
 * @returns n − 1 breaks, ascending; repeated values may repeat a break
 * Cost: O(m log m) for m values.
 * Source: Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), definition 7.
 */
export function quantileBreaks(values: ArrayLike<number>, n: number): number[] {
  const sorted = Float64Array.from(values).sort();
  return Array.from({ length: n - 1 }, (_, index) => {
    const position = ((index + 1) / n) * (sorted.length - 1);
    const below = Math.floor(position);
    const low = sorted[below] ?? NaN;
    const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
    return low + (position - below) * (high - low);
  });
}
