/**
 * The part of the customers who buy more than this one, from 0 for the largest: equal amounts share a place. Who buys nothing has none (NaN), and does not count.
 * O(N log N).
 */
export function placesByScale(scale: Float64Array): Float64Array {
  const buying = scale.filter((money) => money > 0).sort();
  const notMore = (money: number): number => {
    let [low, high] = [0, buying.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (buying[middle]! <= money) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return scale.map((money) => (money > 0 ? (buying.length - notMore(money)) / buying.length : NaN));
}
