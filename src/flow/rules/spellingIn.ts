import { readKey } from "../../core/cells/readKey";
import type { Rule } from "../../core/rules/Rule";

/** The texts that the conditions on a column name, by the form in which texts are compared. O(conditions). */
export function spellingIn(rules: readonly Rule[], of: string): ReadonlyMap<string, string> {
  const conditions = rules.flatMap(({ when }) => when).filter((condition) => condition.of === of);
  const texts = conditions.flatMap((condition) => ("values" in condition ? condition.values : []));
  return new Map(texts.map((text) => [readKey(text), text]));
}
