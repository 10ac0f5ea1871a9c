import { ascendingOrder } from "../../../core/statistics/ascendingOrder";
import type { Baskets } from "./Baskets";
import { itemCounts } from "./itemCounts";

/** Ends a basket in the run of ranks. */
export const endOfBasket = -1;

export interface RankedBaskets {
  /** The ranks of the frequent items, basket after basket, ascending in each, `endOfBasket` after the last. */
  readonly run: Int32Array;
  /** The item of each rank; rank 0 is the rarest of the frequent items. */
  readonly itemOf: Int32Array;
}

/** The baskets less the items that stand in fewer than `least` of them, with the rest renamed by rising frequency. O(lines · log(items of a basket)). */
export function rankedBaskets(baskets: Baskets, least: number): RankedBaskets {
  const counts = itemCounts(baskets);
  const itemOf = Int32Array.from(ascendingOrder(counts)).filter((item) => counts[item]! >= least);
  const rankOf = new Int32Array(baskets.items).fill(-1);
  itemOf.forEach((item, rank) => (rankOf[item] = rank));
  const run = new Int32Array(baskets.item.length + baskets.count);
  let length = 0;
  for (let basket = 0; basket < baskets.count; basket++) {
    const first = length;
    for (let line = baskets.start[basket]!; line < baskets.start[basket + 1]!; line++) {
      const rank = rankOf[baskets.item[line]!]!;
      if (rank >= 0) run[length++] = rank;
    }
    if (length === first) continue;
    run.subarray(first, length).sort();
    run[length++] = endOfBasket;
  }
  return { run: run.slice(0, length), itemOf };
}
