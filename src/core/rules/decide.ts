import { meets } from "./meets";
import type { Rule, RuleValues } from "./Rule";
import { valueAt } from "./valueAt";

/** The first rule that holds for each row, by its place; −1 where none does. O(rows × conditions). */
export function decide(rules: readonly Rule[], values: RuleValues, rows: number): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) =>
    rules.findIndex(({ when }) => when.every((condition) => meets(condition, valueAt(values, condition.of, row)))),
  );
}
