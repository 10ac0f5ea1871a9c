/**
 * Frequent item sets as a tree: a node is the set of the items on the path from the root to it, in the order of their ranks. The root, node 0, is the empty
 * set, which every basket holds. The children of a node stand together and their items ascend, so that a set is found by binary search.
 */
export class ItemSets {
  private readonly items: number[] = [-1];
  private readonly counts: number[];
  private readonly parents: number[] = [-1];
  private readonly sizes: number[] = [0];
  private readonly firstChild: number[] = [0];
  private readonly childCount: number[] = [0];

  /** `itemOf` gives the item of a rank. */
  constructor(
    baskets: number,
    private readonly itemOf: Int32Array,
  ) {
    this.counts = [baskets];
  }

  /** How many sets there are, the empty one among them. */
  get length(): number {
    return this.items.length;
  }

  count(node: number): number {
    return this.counts[node]!;
  }

  size(node: number): number {
    return this.sizes[node]!;
  }

  /** The items of a set, most frequent last. */
  itemsOf(node: number): number[] {
    return this.ranksOf(node).map((rank) => this.itemOf[rank]!);
  }

  /** The ranks of the items of a set, ascending. */
  ranksOf(node: number): number[] {
    const ranks = new Array<number>(this.sizes[node]!);
    for (let at = node, place = ranks.length - 1; place >= 0; at = this.parents[at]!, place--) ranks[place] = this.items[at]!;
    return ranks;
  }

  /** Enters the children of a node, all at once and in ascending order of rank; returns the first of them. */
  addChildren(parent: number, ranks: readonly number[], counts: ArrayLike<number>): number {
    const first = this.items.length;
    this.firstChild[parent] = first;
    this.childCount[parent] = ranks.length;
    for (const rank of ranks) {
      this.items.push(rank);
      this.counts.push(counts[rank]!);
      this.parents.push(parent);
      this.sizes.push(this.sizes[parent]! + 1);
      this.firstChild.push(0);
      this.childCount.push(0);
    }
    return first;
  }

  /** The node of a set less the item at one place of its ranks. */
  without(node: number, ranks: readonly number[], place: number): number {
    let at = node;
    for (let size = ranks.length; size > place; size--) at = this.parents[at]!;
    for (let next = place + 1; next < ranks.length; next++) at = this.child(at, ranks[next]!);
    return at;
  }

  /** The node of the set of one item. */
  single(rank: number): number {
    return this.child(0, rank);
  }

  private child(node: number, rank: number): number {
    let low = this.firstChild[node]!;
    let high = low + this.childCount[node]! - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.items[middle]! < rank) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
