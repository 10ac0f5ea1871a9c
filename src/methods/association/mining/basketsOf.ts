import type { Baskets } from "./Baskets";

/** Lines as columns of equal length: the basket and the item of each. */
export interface BasketLines {
  readonly basket: Int32Array;
  readonly item: Int32Array;
}

/** Gathers lines into `count` baskets of items 0 … items − 1. An item that stands in a basket twice counts once; a basket may be empty. O(lines). */
export function basketsOf({ basket, item }: BasketLines, { count, items }: { readonly count: number; readonly items: number }): Baskets {
  const end = new Int32Array(count + 1);
  for (const index of basket) end[index + 1]!++;
  for (let index = 0; index < count; index++) end[index + 1]! += end[index]!;
  const next = end.slice();
  const gathered = new Int32Array(item.length);
  basket.forEach((index, line) => (gathered[next[index]!++] = item[line]!));
  return withoutRepeats(gathered, end, { count, items });
}

function withoutRepeats(
  gathered: Int32Array,
  end: Int32Array,
  { count, items }: { readonly count: number; readonly items: number },
): Baskets {
  // The basket (from 1) that met an item last: one stamp per item replaces a set per basket.
  const metIn = new Int32Array(items);
  const start = new Int32Array(count + 1);
  let kept = 0;
  for (let basket = 0; basket < count; basket++) {
    for (let line = end[basket]!; line < end[basket + 1]!; line++) {
      const found = gathered[line]!;
      if (metIn[found] === basket + 1) continue;
      metIn[found] = basket + 1;
      gathered[kept++] = found;
    }
    start[basket + 1] = kept;
  }
  return { count, items, start, item: gathered.slice(0, kept) };
}
