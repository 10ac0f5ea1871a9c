/** Customers who bought one product and later another. */
export interface Sequence {
  readonly first: number;
  readonly next: number;
  /** Customers for whom it happened. */
  readonly count: number;
  /** Share of all customers. */
  readonly support: number;
  /** Share of the customers who bought the first. */
  readonly confidence: number;
  /** Customers for whom it happened the other way round. */
  readonly reverse: number;
  /** Median days between the two. */
  readonly days: number;
  /** Sign test of this order against the reverse, one-sided, over the customers for whom it happened one way only. */
  readonly probability: number;
  /** The same, corrected by Holm's rule for all pairs that are frequent enough. */
  readonly corrected: number;
  /** Whether the order is significant against the reverse after correction. It says what comes first, not why. */
  readonly directed: boolean;
}
