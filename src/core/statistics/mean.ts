import { total } from "./total";

/** Arithmetic mean; NaN for no values. O(n). */
export function mean(values: readonly number[]): number {
  return total(values) / values.length;
}
