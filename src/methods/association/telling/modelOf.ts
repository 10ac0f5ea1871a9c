import type { Json } from "../../../core/method/Method";
import type { Findings } from "./Findings";

/** The rules and sequences for programs; products by name, and by code where there are codes. */
export function modelOf({ items, baskets, itemSets, rules, sequences, level }: Findings): Record<string, Json> {
  const { names, codes } = items;
  const named = (item: number): string => names[item]!;
  return {
    baskets,
    items: names.length,
    itemSets,
    level,
    rules: rules.map(({ left, right, ...rule }) => ({
      if: left.map(named),
      then: named(right),
      ...(codes && { ifCodes: left.map((item) => codes[item]!), thenCode: codes[right]! }),
      support: rule.support,
      confidence: rule.confidence,
      lift: rule.lift,
      conviction: Number.isFinite(rule.conviction) ? rule.conviction : null,
      count: rule.count,
      fisher: rule.probability,
      corrected: rule.corrected,
      significant: rule.corrected <= level,
    })),
    sequences: sequences.map(({ first, next, ...sequence }) => ({ first: named(first), next: named(next), ...sequence })),
  };
}
