import fc from "fast-check";
import { ascendingOrder } from "../../../src/core/statistics/ascendingOrder";

/** Indexes by the built-in stable sort. */
function byBuiltIn(values: readonly number[]): number[] {
  return values.map((_, index) => index).sort((a, b) => values[a]! - values[b]! || a - b);
}

test.each([10, 5000])("orders %d values as the built-in stable sort does, ties, zeros of both signs and extremes included", (length) => {
  const number = fc.oneof(
    fc.constantFrom(0, -0, 1, -1, 5e-324, -5e-324, 1.7e308, -1.7e308),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -9, max: 9 }),
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 200 }), (some) => {
      const values = Array.from({ length }, (_, index) => some[index % some.length]!);
      expect([...ascendingOrder(values)]).toEqual(byBuiltIn(values));
    }),
    { numRuns: 30 },
  );
});

test("orders numbers that differ in their last bits only, few and many of them alike in the first", () => {
  const lastBits = fc.integer({ min: 0, max: 2 ** 20 }).map((steps) => 1 + steps * Number.EPSILON);
  fc.assert(
    fc.property(fc.array(lastBits, { minLength: 3000, maxLength: 3000 }), fc.integer({ min: 1, max: 3000 }), (numbers, groups) => {
      const values = numbers.map((number, index) => number * 2 ** (((index * 7) % groups) % 900));
      expect([...ascendingOrder(values)]).toEqual(byBuiltIn(values));
    }),
    { numRuns: 20 },
  );
});
