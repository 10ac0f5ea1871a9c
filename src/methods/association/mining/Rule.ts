/** Whoever takes all of `left` takes `right` too. */
export interface Rule {
  /** Items, ascending. */
  readonly left: readonly number[];
  readonly right: number;
  /** Baskets with both sides. */
  readonly count: number;
  /** Share of all baskets with both sides. */
  readonly support: number;
  /** Share of the baskets with the left side that hold the right one. */
  readonly confidence: number;
  /** Confidence ÷ share of all baskets with the right side. */
  readonly lift: number;
  /** How much more often the rule would fail if the sides had nothing to do with each other; Infinity where it never fails, NaN where it cannot. */
  readonly conviction: number;
  /** Fisher's exact test, one-sided. */
  readonly probability: number;
  /** The same, corrected by Holm's rule for all rules that the item sets could give. */
  readonly corrected: number;
}
