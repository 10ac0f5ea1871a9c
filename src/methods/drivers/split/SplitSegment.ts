import type { Totals } from "./Totals";

/** A segment's change and its parts, in cents. */
export interface SplitSegment {
  readonly segment: number;
  readonly before: Totals;
  readonly after: Totals;
  readonly change: number;
  /** One for each factor of the chain. */
  readonly parts: readonly number[];
}
