import fc from "fast-check";
import { historiesOf } from "../../../src/methods/association/sequences/historiesOf";
import { sequencesOf } from "../../../src/methods/association/sequences/sequencesOf";

type Bought = readonly [customer: number, day: number, product: number];

function found(
  bought: readonly Bought[],
  customers: number,
  limits: { readonly within: number; readonly support?: number; readonly level?: number },
) {
  const purchases = {
    customer: Int32Array.from(bought, ([customer]) => customer),
    day: Float64Array.from(bought, ([, day]) => day),
    product: Int32Array.from(bought, ([, , product]) => product),
  };
  return sequencesOf(historiesOf(purchases, { customers, products: 4 }), { support: 0, confidence: 0, level: 0.05, ...limits });
}

describe("products bought one after the other", () => {
  test("a printer, then ink within 90 days: counted per customer, on a later day only, not beyond the time", () => {
    const bought: Bought[] = [
      [0, 0, 0], [0, 30, 1], [0, 60, 1],
      [1, 0, 0], [1, 90, 1],
      [2, 0, 0], [2, 91, 1],
      [3, 0, 0], [3, 0, 1],
    ]; // prettier-ignore
    const [sequence, ...more] = found(bought, 5, { within: 90 });
    expect(more).toEqual([]);
    expect(sequence).toMatchObject({ first: 0, next: 1, count: 2, support: 2 / 5, confidence: 2 / 4, reverse: 0, days: 60 });
  });

  test("an order is directed when it is significant against the reverse, and never for two that come both ways", () => {
    const forward = Array.from({ length: 12 }, (_, customer): Bought[] => [
      [customer, 0, 0],
      [customer, 10, 1],
    ]);
    expect(found(forward.flat(), 12, { within: 90 })).toMatchObject([
      { first: 0, next: 1, directed: true, probability: expect.closeTo(1 / 4096, 12) as number },
    ]);
    const both = forward.flatMap((rows, customer) =>
      customer % 2 === 0 ? rows : rows.map(([who, day, product]): Bought => [who, day, 1 - product]),
    );
    expect(found(both, 12, { within: 90 }).map(({ directed }) => directed)).toEqual([false, false]);
  });

  test("counts, reverse counts and median days are those of looking at every pair of purchases", () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (bought, within) => {
        const happened = (who: number, first: number, next: number): boolean =>
          bought.some(
            ([a, day, one]) =>
              a === who &&
              one === first &&
              bought.some(([b, then, two]) => b === who && two === next && then > day && then <= day + within),
          );
        for (const each of found(bought, 4, { within })) {
          const who = [0, 1, 2, 3];
          expect(each.count).toBe(who.filter((customer) => happened(customer, each.first, each.next)).length);
          expect(each.reverse).toBe(who.filter((customer) => happened(customer, each.next, each.first)).length);
          expect(each.days).toBeGreaterThan(0);
          expect(each.days).toBeLessThanOrEqual(within);
        }
      }),
      { numRuns: 200 },
    );
  });
});
