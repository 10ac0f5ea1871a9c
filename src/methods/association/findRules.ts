import type { Baskets } from "./mining/Baskets";
import { frequentItemSets } from "./mining/frequentItemSets";
import type { Rule } from "./mining/Rule";
import { rulesOf } from "./mining/rulesOf";

export interface RuleChoice {
  readonly support: number;
  readonly confidence: number;
  /** The most items of a rule, both sides together. */
  readonly size: number;
}

/** The rules of the baskets, the strongest first, and the number of frequent item sets behind them. Throws Refusal `association.tooManySets`. */
export function findRules(
  baskets: Baskets,
  { support, confidence, size }: RuleChoice,
): { readonly rules: readonly Rule[]; readonly itemSets: number } {
  const sets = frequentItemSets(baskets, { support, size });
  return { rules: rulesOf(sets, confidence), itemSets: sets.length - 1 };
}
