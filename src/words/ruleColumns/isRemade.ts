import type { AnyMethod } from "../../core/method/Method";
import { defaultsOf } from "../../core/method/defaultsOf";

/** Whether the decision table of a method compares a need not as it is read, but as the method makes it anew under the same name. Looks at one empty row. */
export function isRemade(method: AnyMethod, need: string): boolean {
  if (!method.ruleValues) return false;
  const needs = Object.keys(method.needs);
  const numbers = Object.fromEntries(needs.map((id) => [id, new Float64Array(1).fill(NaN)]));
  const texts = Object.fromEntries(needs.map((id) => [id, [null]]));
  const values = method.ruleValues({ count: 1, numbers, texts }, defaultsOf(method.options), { asOf: 0 });
  return values.numbers[need] !== numbers[need] || values.texts[need] !== texts[need];
}
