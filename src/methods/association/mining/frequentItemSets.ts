import { Refusal } from "../../../core/refusal/Refusal";
import type { Baskets } from "./Baskets";
import { ItemSets } from "./ItemSets";
import { leastCount } from "./leastCount";
import { endOfBasket, rankedBaskets } from "./rankedBaskets";

export interface MiningLimits {
  /** The least share of the baskets, 0 … 1, that holds a set. */
  readonly support: number;
  /** The most items of a set. */
  readonly size: number;
  /** The most sets that are worth waiting for. */
  readonly sets?: number;
}

const manySets = 2_000_000;

/**
 * Every set of up to `size` items that stands together in at least `support` of the baskets, and at least in one.
 * Depth first with occurrence deliver: each set hands its occurrences to the sets that are one item longer, so that no candidate is made that no basket holds.
 * Cost: O(Σ occurrences of each set · items behind it in the basket).
 * Source: Uno, Asai, Uchida and Arimura, "LCM: An Efficient Algorithm for Enumerating Frequent Closed Item Sets", FIMI 2003.
 * @throws Refusal `association.tooManySets`
 */
export function frequentItemSets(baskets: Baskets, { support, size, sets: most = manySets }: MiningLimits): ItemSets {
  const least = Math.max(1, leastCount(support, baskets.count));
  const { run, itemOf } = rankedBaskets(baskets, least);
  const sets = new ItemSets(baskets.count, itemOf);
  const miner = new Miner(run, sets, { least, most, items: itemOf.length });
  if (size > 0) miner.extend(0, basketStarts(run), size);
  return sets;
}

/** Places in the run before which a basket begins: the empty set "occurs" just before each. */
function basketStarts(run: Int32Array): Int32Array {
  const starts: number[] = [];
  for (let place = 0; place < run.length; place++) if (place === 0 || run[place - 1] === endOfBasket) starts.push(place - 1);
  return Int32Array.from(starts);
}

class Miner {
  private readonly counts: Int32Array;
  private readonly next: Int32Array;

  constructor(
    private readonly run: Int32Array,
    private readonly sets: ItemSets,
    private readonly limits: { readonly least: number; readonly most: number; readonly items: number },
  ) {
    this.counts = new Int32Array(limits.items);
    this.next = new Int32Array(limits.items);
  }

  /** Enters the sets that are one item longer than `node`, whose last items stand at `occurrences`, and those that follow from them. */
  extend(node: number, occurrences: Int32Array, deeper: number): void {
    const { run, counts } = this;
    const met: number[] = [];
    for (const occurrence of occurrences)
      for (let place = occurrence + 1, rank = run[place]!; rank !== endOfBasket; rank = run[++place]!)
        if (counts[rank]!++ === 0) met.push(rank);
    const frequent = met.filter((rank) => counts[rank]! >= this.limits.least).sort((a, b) => a - b);
    const first = this.sets.addChildren(node, frequent, counts);
    if (this.sets.length > this.limits.most) throw new Refusal("association.tooManySets", { count: this.limits.most });
    const delivered = deeper > 1 && frequent.length > 1 ? this.deliver(occurrences, frequent) : undefined;
    for (const rank of met) counts[rank] = 0;
    if (!delivered) return;
    // Nothing stands behind the last of them.
    for (let index = 0, from = 0; index < frequent.length - 1; index++) {
      const end = from + this.sets.count(first + index);
      this.extend(first + index, delivered.subarray(from, end), deeper - 1);
      from = end;
    }
  }

  /** The places of each frequent item behind the occurrences, item after item. */
  private deliver(occurrences: Int32Array, frequent: readonly number[]): Int32Array {
    const { run, counts, next } = this;
    let length = 0;
    for (const rank of frequent) {
      next[rank] = length;
      length += counts[rank]!;
    }
    const places = new Int32Array(length);
    const { least } = this.limits;
    for (const occurrence of occurrences)
      for (let place = occurrence + 1, rank = run[place]!; rank !== endOfBasket; rank = run[++place]!)
        if (counts[rank]! >= least) places[next[rank]!++] = place;
    return places;
  }
}
