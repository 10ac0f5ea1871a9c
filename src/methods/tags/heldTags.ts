import type { MetCondition } from "../../core/method/Reason";
import { meets } from "../../core/rules/meets";
import type { Rule, RuleValues } from "../../core/rules/Rule";
import { valueAt } from "../../core/rules/valueAt";

/** Rules with what they compare. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly values: RuleValues;
}

/** A rule that gave a customer its tag, and the values by which its conditions were met. */
export interface HeldTag {
  readonly tag: string;
  readonly met: readonly MetCondition[];
}

/** Every rule that holds for each row, set by set, a tag once; a rule without conditions counts only where no other holds. O(rows × conditions). */
export function heldTags(sets: readonly RuleSet[], rows: number): HeldTag[][] {
  const closed = (only: boolean) =>
    sets.flatMap(({ rules, values }) => rules.filter(({ when }) => when.length > 0 === only).map((rule) => ({ rule, values })));
  const [asking, open] = [closed(true), closed(false).slice(0, 1)];
  return Array.from({ length: rows }, (_, row) => {
    const held = asking.flatMap(({ rule, values }): HeldTag[] => {
      const met = rule.when.map((condition) => ({ condition, value: valueAt(values, condition.of, row) }));
      return met.every(({ condition, value }) => meets(condition, value)) ? [{ tag: rule.class, met }] : [];
    });
    const once = held.filter(({ tag }, at) => held.findIndex((other) => other.tag === tag) === at);
    return once.length > 0 ? once : open.map(({ rule }) => ({ tag: rule.class, met: [] }));
  });
}
