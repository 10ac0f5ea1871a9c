import type { Skipped } from "../../core/refusal/Skipped";
import { canHold } from "../../core/rules/canHold";
import type { Rule } from "../../core/rules/Rule";

/** A rule with the cell that stands for it in the report: its class. */
export interface PlacedRule {
  readonly rule: Rule;
  /** The number by which it is told. */
  readonly number: number;
  readonly mark: Skipped;
}

/** Beyond this many combinations of values nobody waits for the search. */
const mostTried = 200_000;

/** What is surely not meant: a rule that can never hold, and no last rule for whoever is left. */
export function warningsOf(placed: readonly PlacedRule[]): Skipped[] {
  const rules = placed.map(({ rule }) => rule);
  const idle = isSearchable(rules) ? placed.filter((_, place) => !canHold(rules, place)) : behindLast(placed);
  const never = idle.map(({ mark, number }) => ({ ...mark, code: "rule.neverHolds", facts: { number } }));
  const last = placed.at(-1)!;
  const open = rules.every(({ when }) => when.length > 0);
  return open ? [...never, { ...last.mark, code: "rule.noLast", facts: {} }] : never;
}

/** Without a search it is still plain that nothing behind a rule without conditions can hold. */
function behindLast(placed: readonly PlacedRule[]): PlacedRule[] {
  const last = placed.findIndex(({ rule }) => rule.when.length === 0);
  return last < 0 ? [] : placed.slice(last + 1);
}

function isSearchable(rules: readonly Rule[]): boolean {
  const values = new Map<string, Set<unknown>>();
  for (const condition of rules.flatMap(({ when }) => when)) {
    const met = values.get(condition.of) ?? values.set(condition.of, new Set()).get(condition.of)!;
    const limits = "values" in condition ? condition.values : "value" in condition ? [condition.value, condition.value + 0.5] : [null];
    for (const each of limits) met.add(each);
  }
  return [...values.values()].reduce((product, { size }) => product * (size + 2), rules.length) <= mostTried;
}
