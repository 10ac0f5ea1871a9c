import type { Baskets } from "../src/methods/association/mining/Baskets";

/** Association rules by hand: item sets level by level, each with the list of its baskets, then every rule. */
export function plainRules({ count, items, start, item }: Baskets, support: number, confidence: number): number {
  const least = Math.ceil(support * count);
  const holding = Array.from({ length: items }, (): number[] => []);
  for (let basket = 0; basket < count; basket++)
    for (let line = start[basket]!; line < start[basket + 1]!; line++) holding[item[line]!]!.push(basket);
  const counts = new Map<string, number>();
  let level: readonly Frequent[] = holding.flatMap((list, index) => (list.length >= least ? [{ set: [index], list }] : []));
  while (level.length > 0) {
    for (const { set, list } of level) counts.set(set.join(), list.length);
    level = longer(level, least);
  }
  let rules = 0;
  for (const [key, both] of counts) {
    const set = key.split(",");
    if (set.length < 2) continue;
    for (const right of set) if (both / counts.get(set.filter((each) => each !== right).join())! >= confidence) rules++;
  }
  return rules;
}

interface Frequent {
  readonly set: readonly number[];
  readonly list: readonly number[];
}

/** Sets that are one item longer, of two that differ in their last item only. */
function longer(level: readonly Frequent[], least: number): Frequent[] {
  const found: Frequent[] = [];
  for (let a = 0; a < level.length; a++) {
    const first = level[a]!;
    const held = new Set(first.list);
    for (let b = a + 1; b < level.length; b++) {
      const second = level[b]!;
      if (first.set.slice(0, -1).join() !== second.set.slice(0, -1).join()) break;
      const list = second.list.filter((basket) => held.has(basket));
      if (list.length >= least) found.push({ set: [...first.set, second.set.at(-1)!], list });
    }
  }
  return found;
}
