import fc from "fast-check";
import { canHold } from "../../../src/core/rules/canHold";
import { decide } from "../../../src/core/rules/decide";
import type { Condition, Rule } from "../../../src/core/rules/Rule";

const rules: readonly Rule[] = [
  { when: [{ of: "orders", is: ">=", value: 6 }], class: "long" },
  { when: [{ of: "orders", is: ">=", value: 8 }], class: "never" },
  {
    when: [
      { of: "orders", is: ">=", value: 2 },
      { of: "stage", is: "oneOf", values: ["customer"] },
    ],
    class: "repeat",
  },
  { when: [{ of: "orders", is: "unknown" }], class: "nothing" },
  { when: [], class: "rest" },
];

test("the first rule that holds decides; a missing value meets only the condition that it is missing", () => {
  const values = { numbers: { orders: [6, 2, 2, NaN, 1] }, texts: { stage: [null, "customer", "prospect", "customer", null] } };
  expect(Array.from(decide(rules, values, 5))).toEqual([0, 2, 4, 3, 4]);
});

test("a rule behind one that takes all of its customers can never hold", () => {
  expect(rules.map((_, place) => canHold(rules, place))).toEqual([true, false, true, true, true]);
});

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    of: fc.constantFrom("a", "b"),
    is: fc.constantFrom("<" as const, "<=" as const, ">" as const, ">=" as const, "=" as const),
    value: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({ of: fc.constant("t"), is: fc.constant("oneOf" as const), values: fc.subarray(["x", "y"], { minLength: 1 }) }),
  fc.record({ of: fc.constantFrom("a", "t"), is: fc.constantFrom("known" as const, "unknown" as const) }),
);
const tables = fc.array(fc.record({ when: fc.array(condition, { maxLength: 3 }), class: fc.constant("c") }), {
  minLength: 1,
  maxLength: 5,
});

test("what no customer of a fine grid meets is what cannot hold", () => {
  const numbers = [NaN, -1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4];
  const grid = numbers.flatMap((a) => numbers.flatMap((b) => [null, "x", "y", "z"].map((t) => ({ a, b, t }))));
  const values = { numbers: { a: grid.map(({ a }) => a), b: grid.map(({ b }) => b) }, texts: { t: grid.map(({ t }) => t) } };
  fc.assert(
    fc.property(tables, (table) => {
      const met = new Set(decide(table, values, grid.length));
      expect(table.map((_, place) => canHold(table, place))).toEqual(table.map((_, place) => met.has(place)));
    }),
    { numRuns: 200 },
  );
});
