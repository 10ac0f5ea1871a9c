/** Indexes of the positive values from the largest to the smallest; equal values stay in their order. O(N log N). */
export function rankDescending(values: Float64Array): Uint32Array {
  const positive: number[] = [];
  values.forEach((value, row) => {
    if (value > 0) positive.push(row);
  });
  return Uint32Array.from(positive).sort((a, b) => values[b]! - values[a]! || a - b);
}
