import { binOf } from "../../core/statistics/binOf";
import { quantileBreaks } from "../../core/statistics/quantileBreaks";

/** From the most valuable fifth to the least. */
export const tiers = ["highest", "high", "middle", "low", "lowest"] as const;
export type Tier = (typeof tiers)[number];

/** The fifth that each value falls in; equal values share one. O(n log n). */
export function tiersOf(values: readonly number[]): Tier[] {
  const breaks = quantileBreaks(values, tiers.length);
  return values.map((value) => tiers[tiers.length - binOf(value, breaks)]!);
}
