/** Baskets of items, one after the other: those of basket b are `item[start[b]] … item[start[b + 1] − 1]`, each item once. */
export interface Baskets {
  readonly count: number;
  /** Items are numbered 0 … items − 1. */
  readonly items: number;
  readonly start: Int32Array;
  readonly item: Int32Array;
}
