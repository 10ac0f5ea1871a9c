import fc from "fast-check";
import { ordersFor } from "../../support/someOrders";
import { splitBook, type DriversChoice } from "../../../src/methods/drivers/splitBook";
import { inCents } from "../../../src/methods/drivers/split/inCents";
import { shapley } from "../../../src/methods/drivers/split/shapley";
import { chainOf } from "../../../src/methods/drivers/split/chainOf";
import { splitChange } from "../../../src/methods/drivers/split/splitChange";
import { waterfallBar } from "../../../src/methods/drivers/telling/waterfallBar";
import type { OrderBook } from "../../../src/core/orders/OrderBook";

const asOf = 46_000;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const choice = fc.record({
  measure: fc.constantFrom("auto", "margin", "revenue"),
  months: fc.integer({ min: 1, max: 13 }),
  against: fc.constantFrom("previous", "yearBefore"),
  segment: fc.constantFrom("none", "movement", "product", "brand", "industry"),
}) as fc.Arbitrary<DriversChoice>;

function split(book: OrderBook, chosen: DriversChoice) {
  const industry = Array.from({ length: book.customers }, (_, customer) => ["Retail", null, "retail ", "Hotels"][customer % 4]!);
  try {
    return splitBook(book, chosen, { asOf, texts: { industry } }).split;
  } catch {
    return undefined;
  }
}

describe("the change between two periods", () => {
  test("is the sum of its parts, to the cent: over all, in every segment, and over the segments", () => {
    fc.assert(
      fc.property(ordersFor(8, asOf), choice, (book, chosen) => {
        const found = split(book, chosen);
        if (!found) return;
        const whole = Math.round((found.after[found.measure] - found.before[found.measure]) * 100);
        expect(Math.abs(found.change - whole)).toBeLessThanOrEqual(found.measure === "margin" ? 1 : 0);
        expect(sum(found.parts)).toBe(found.change);
        expect(sum(found.bySegment.map(({ change }) => change))).toBe(found.change);
        for (const { change, parts } of found.bySegment) expect(sum(parts)).toBe(change);
      }),
      { numRuns: 300 },
    );
  });

  test("comes from the customers alone where only their number has changed", () => {
    const before = { customers: 4, orders: 8, units: 0, revenue: 800, margin: 200 };
    const after = { customers: 6, orders: 12, units: 0, revenue: 1200, margin: 300 };
    const parts = splitChange(before, after, chainOf({ measure: "margin", units: false }));
    expect(parts[0]).toBeCloseTo(100, 10);
    expect(sum(parts.slice(1).map(Math.abs))).toBeCloseTo(0, 10);
  });

  test("from nothing to something comes from the customers", () => {
    const nothing = { customers: 0, orders: 0, units: 0, revenue: 0, margin: 0 };
    const something = { customers: 2, orders: 3, units: 0, revenue: 90, margin: 30 };
    expect(splitChange(nothing, something, chainOf({ measure: "revenue", units: false }))).toEqual([90, 0, 0]);
  });
});

test("customers' industries are segments: written alike they are one, and those without one are not lost", () => {
  fc.assert(
    fc.property(ordersFor(8, asOf), (book) => {
      const found = split(book, { measure: "revenue", months: 12, against: "previous", segment: "industry" });
      if (found) expect(found.segments.names).toEqual(["Retail", "Hotels", ""]);
    }),
  );
});

test("a segment of customers needs its column in their list", () => {
  const [book] = fc.sample(ordersFor(8, asOf), { numRuns: 1, seed: 4 });
  const chosen = { measure: "revenue", months: 36, against: "previous", segment: "region" } as const;
  expect(() => splitBook(book, chosen, { asOf, texts: {} })).toThrow("drivers.noAttribute");
});

describe("Shapley's value", () => {
  test("of two factors is the change of each at the mean of the other", () => {
    const [quantity, price] = shapley([10, 2], [12, 3]);
    expect(quantity).toBeCloseTo(2 * 2.5, 12);
    expect(price).toBeCloseTo(1 * 11, 12);
  });

  test("adds up to the change of the product, and treats factors alike in whatever order they stand", () => {
    const factor = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 5 }), (pairs) => {
        const parts = shapley(
          pairs.map(([before]) => before),
          pairs.map(([, after]) => after),
        );
        const product = (place: 0 | 1): number => pairs.reduce((all, pair) => all * pair[place], 1);
        expect(Math.abs(sum(parts) - (product(1) - product(0)))).toBeLessThan(1e-4);
        const turned = shapley(pairs.map(([before]) => before).reverse(), pairs.map(([, after]) => after).reverse()).reverse();
        parts.forEach((part, index) => expect(Math.abs(part - turned[index]!)).toBeLessThan(1e-4));
      }),
    );
  });
});

test("parts in cents add up, and none is a cent or more from what it was", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 }), (parts) => {
      const whole = Math.round(sum(parts) * 100) + 0;
      const cents = inCents(parts, whole);
      expect(sum(cents)).toBe(whole);
      cents.forEach((cent, index) => expect(Math.abs(cent - parts[index]! * 100)).toBeLessThan(1.01));
    }),
  );
});

test("a bar of the waterfall covers exactly the way from one height to the other, also through zero", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -100, max: 100 }), (from, to) => {
      const { foot, above, below } = waterfallBar(from, to);
      const [low, high] = [Math.min(from, to), Math.max(from, to)];
      expect(above - below).toBe(high - low);
      expect(Math.max(foot, 0) + above).toBe(Math.max(high, 0));
      expect(Math.min(foot, 0) + below).toBe(Math.min(low, 0));
    }),
  );
});
