import { knownPart, pathLength } from "./pathOf";

export type Stability = "stable" | "rising" | "falling" | "swinging";

/**
 * How a customer's class moved over the last six finished periods, from the first period in which it is known:
 * - `stable`: the same class in all of them
 * - `rising`: it rose at least once and never fell
 * - `falling`: it fell at least once and never rose
 * - `swinging`: it rose and it fell
 *
 * A period without the customer ranks below the last class.
 * @param classes one index per finished period, oldest first; −1 where the customer was not there
 * @returns `null` with fewer than two such periods, and for a customer who was there in none of them
 */
export function stabilityOf(classes: readonly number[], earlier: boolean): Stability | null {
  const steps = knownPart(classes, earlier).slice(-pathLength);
  if (steps.length < 2 || steps.every((index) => index < 0)) return null;
  const ranks = steps.map((index) => (index < 0 ? Infinity : index));
  const rose = ranks.some((rank, at) => at > 0 && rank < ranks[at - 1]!);
  const fell = ranks.some((rank, at) => at > 0 && rank > ranks[at - 1]!);
  if (rose && fell) return "swinging";
  if (rose) return "rising";
  return fell ? "falling" : "stable";
}
