import fc from "fast-check";
import { Refusal } from "../../src/core/refusal/Refusal";
import type { AnyMethod, Rows, Verdicts } from "../../src/core/method/Method";
import type { OrderBook } from "../../src/core/orders/OrderBook";
import { metrics } from "../../src/core/metrics/metrics";
import { completeOptions } from "../../src/flow/completeOptions";
import { needStates } from "../../src/core/fields/needStates";
import { methods, type MethodId } from "../../src/methods/methods";
import { wordsOf } from "../../src/words/wordsOf";
import { ordersFor, ordersInOrder } from "../support/someOrders";

const ids = Object.keys(methods) as MethodId[];
const asOf = 46_000;

/** Every combination of choices that a method declares, other options at their defaults. */
function optionSets(method: AnyMethod) {
  return Object.entries(method.options)
    .flatMap(([id, option]) => (option.kind === "choice" ? option.choices.map((choice) => ({ [id]: choice })) : []))
    .concat([{}])
    .map((given) => completeOptions(method.options, given))
    .filter((options) => method.refuse?.(options) === undefined);
}

const number = fc.oneof(fc.constant(0), fc.integer({ min: -500, max: 5000 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));

interface Subjects extends Rows {
  readonly orders?: OrderBook;
}

function rowsFor(method: AnyMethod, count: number): fc.Arbitrary<Subjects> {
  const rows = needsFor(method, count);
  return method.orders ? fc.tuple(rows, ordersFor(count, asOf)).map(([needs, orders]) => ({ ...needs, orders })) : rows;
}

function needsFor(method: AnyMethod, count: number): fc.Arbitrary<Rows> {
  const kindOf = (need: string) => metrics[method.needs[need]!.anyOf[0]!].kind;
  const needs = Object.keys(method.needs);
  const values = (need: string): fc.Arbitrary<number | string> => (kindOf(need) === "text" ? fc.constantFrom(...needStates) : number);
  return fc.tuple(...needs.map((need) => fc.array(values(need), { minLength: count, maxLength: count }))).map((columns): Rows => {
    const numbers: Record<string, Float64Array> = {};
    const texts: Record<string, (string | null)[]> = {};
    needs.forEach((need, index) => {
      numbers[need] = Float64Array.from(columns[index]!, (value) => (typeof value === "number" ? value : NaN));
      texts[need] = columns[index]!.map((value) => (typeof value === "string" ? value : null));
    });
    return { count, numbers, texts };
  });
}

/** The verdicts, or the code of a refusal. */
function answer(method: AnyMethod, rows: Subjects, options: object): Verdicts | string {
  try {
    return method.classify(rows, options, { asOf, ...(rows.orders && { orders: rows.orders }) });
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

function shuffled(rows: Subjects, order: readonly number[]): Subjects {
  const numbers = Object.fromEntries(
    Object.entries(rows.numbers).map(([need, values]) => [need, Float64Array.from(order, (row) => values[row]!)]),
  );
  const texts = Object.fromEntries(Object.entries(rows.texts).map(([need, values]) => [need, order.map((row) => values[row]!)]));
  return { count: order.length, numbers, texts, ...(rows.orders && { orders: ordersInOrder(rows.orders, order) }) };
}

describe.each(ids)("%s keeps the promises of every method", (id) => {
  const method: AnyMethod = methods[id];

  test("each row gets exactly one class that these options can give, and one value per column", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }).chain((count) => rowsFor(method, count)),
        fc.constantFrom(...optionSets(method)),
        (rows, options) => {
          const verdicts = answer(method, rows, options);
          if (typeof verdicts === "string") {
            expect(method.says.refusals).toContain(verdicts.split(".")[1]);
            return;
          }
          const allowed = method.classesFor?.(options) ?? Object.keys(method.classes);
          expect(verdicts.classes).toHaveLength(rows.count);
          for (const found of verdicts.classes) expect(allowed).toContain(found);
          expect(Object.keys(verdicts.columns).sort()).toEqual(Object.keys(method.columns).sort());
          for (const values of Object.values(verdicts.columns)) expect(values).toHaveLength(rows.count);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("shuffling the rows changes nobody's class", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }).chain((count) =>
          fc.tuple(
            rowsFor(method, count),
            fc.shuffledSubarray(
              Array.from({ length: count }, (_, row) => row),
              { minLength: count },
            ),
          ),
        ),
        fc.constantFrom(...optionSets(method)),
        ([rows, order], options) => {
          const before = answer(method, rows, options);
          const after = answer(method, shuffled(rows, order), options);
          if (typeof before === "string" || typeof after === "string") {
            expect(after).toBe(before);
            return;
          }
          order.forEach((row, position) => expect(after.classes[position]).toBe(before.classes[row]));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("equal rows get the same class", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }).chain((count) => rowsFor(method, count)),
        fc.constantFrom(...optionSets(method)),
        (rows, options) => {
          const twice = shuffled(rows, [...Array(rows.count).keys(), ...Array(rows.count).keys()]);
          const verdicts = answer(method, twice, options);
          if (typeof verdicts === "string") return;
          for (let row = 0; row < rows.count; row++) expect(verdicts.classes[row + rows.count]).toBe(verdicts.classes[row]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("every code that it says has been declared and has its sentence", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }).chain((count) => rowsFor(method, count)),
        fc.constantFrom(...optionSets(method)),
        (rows, options) => {
          const verdicts = answer(method, rows, options);
          if (typeof verdicts === "string") return;
          const words = wordsOf(id);
          expect(Object.keys(words.findings)).toContain(verdicts.finding.code);
          for (const reason of verdicts.why ?? []) if (reason) expect(Object.keys(words.why)).toContain(reason.code);
          for (const section of verdicts.sections) expect(Object.keys(words.sections)).toContain(section.id);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("one row, and rows that are all equal, answer or refuse by code", () => {
    for (const options of optionSets(method)) {
      for (const [count, value] of [
        [1, 5],
        [1, 0],
        [7, 5],
        [7, 0],
        [7, -3],
      ] as const) {
        const numbers = Object.fromEntries(Object.keys(method.needs).map((need) => [need, new Float64Array(count).fill(value)]));
        const texts = Object.fromEntries(Object.keys(method.needs).map((need) => [need, Array<string>(count).fill("explicit")]));
        const verdicts = answer(method, { count, numbers, texts }, options);
        if (typeof verdicts === "string") expect(method.says.refusals).toContain(verdicts.split(".")[1]);
        else expect(new Set(verdicts.classes).size).toBe(1);
      }
    }
  });
});
