import type { Chain } from "./Chain";
import { factorsOf } from "./factorsOf";
import { shapley } from "./shapley";
import type { Totals } from "./Totals";

/**
 * What each factor of the chain has brought to the change from one period to the next, in the money of the measure. What no factor can explain, such as returns
 * in a period without a sale, is counted with the last one, so that the parts always add up.
 */
export function splitChange(before: Totals, after: Totals, chain: Chain): number[] {
  const factors = factorsOf(before, after, chain);
  const parts = shapley(factors.before, factors.after);
  const measure = chain.steps.at(-1)!;
  const left = after[measure] - before[measure] - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, index) => (index === parts.length - 1 ? part + left : part));
}
