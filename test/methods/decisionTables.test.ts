import type { AnyMethod } from "../../src/core/method/Method";
import { canHold } from "../../src/core/rules/canHold";
import { completeOptions } from "../../src/flow/completeOptions";
import { methods } from "../../src/methods/methods";
import { languages } from "../../src/core/Language";
import { conditionText } from "../../src/words/conditionText";
import { wordsOf } from "../../src/words/wordsOf";
import type { MethodId } from "../../src/methods/methods";

const tables = (Object.entries(methods) as [MethodId, AnyMethod][]).flatMap(([id, method]) => {
  const rules = method.rules?.(completeOptions(method.options, {}));
  return rules ? [{ id, method, rules }] : [];
});

test("there are decision tables to look at", () => expect(tables.length).toBeGreaterThan(0));

describe.each(tables)("the decision table of $id", ({ id, method, rules }) => {
  test("is complete: the last rule takes whoever is left", () => expect(rules.at(-1)?.when).toEqual([]));

  test("has no rule that can never hold", () => {
    expect(rules.flatMap((rule, place) => (canHold(rules, place) ? [] : [rule]))).toEqual([]);
  });

  test("reaches every class", () => {
    expect([...new Set(rules.map((rule) => rule.class))].sort()).toEqual(Object.keys(method.classes).sort());
  });

  test("tells each of its conditions in every language", () => {
    const conditions = rules.flatMap(({ when }) => when);
    for (const condition of conditions)
      for (const language of languages) {
        const value = "values" in condition ? condition.values[0]! : "value" in condition ? condition.value : null;
        const said = conditionText({ condition, value }, { method, words: wordsOf(id) }, language);
        expect(said).not.toMatch(/[{}]/);
        expect(said).not.toMatch(new RegExp(`^${condition.of}\\b`));
      }
  });
});
