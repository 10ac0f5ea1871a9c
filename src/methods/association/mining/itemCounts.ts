import type { Baskets } from "./Baskets";

/** In how many baskets each item stands. O(lines). */
export function itemCounts({ items, item }: Baskets): Int32Array {
  const counts = new Int32Array(items);
  for (const found of item) counts[found]!++;
  return counts;
}
