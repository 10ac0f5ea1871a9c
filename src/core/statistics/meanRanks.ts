import { ascendingOrder } from "./ascendingOrder";

/**
 * Rank of every value from 1 (smallest); equal values share the mean of their ranks.
 * @returns ranks in the order of the values
 * Cost: O(n).
 */
export function meanRanks(values: ArrayLike<number>): Float64Array {
  const count = values.length;
  const order = ascendingOrder(values);
  const ranks = new Float64Array(count);
  for (let start = 0; start < count;) {
    let end = start + 1;
    while (end < count && values[order[end] as number] === values[order[start] as number]) end++;
    const rank = (start + 1 + end) / 2;
    for (let index = start; index < end; index++) ranks[order[index] as number] = rank;
    start = end;
  }
  return ranks;
}
