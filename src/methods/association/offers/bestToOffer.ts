import type { Rule } from "../mining/Rule";

/**
 * The rules that are worth an offer, the best first: those that are no chance find and whose left side makes the right one likelier, the most certain to be
 * taken before the others.
 */
export function bestToOffer(rules: readonly Rule[], level: number): Rule[] {
  return rules
    .filter(({ corrected, lift }) => corrected <= level && lift > 1)
    .sort((a, b) => b.confidence - a.confidence || b.lift - a.lift || b.count - a.count);
}
