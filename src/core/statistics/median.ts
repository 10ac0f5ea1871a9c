import { quantileBreaks } from "./quantileBreaks";

/** The middle value, or the mean of the two middle ones; NaN for no values. O(n log n). */
export function median(values: ArrayLike<number>): number {
  return quantileBreaks(values, 2)[0]!;
}
