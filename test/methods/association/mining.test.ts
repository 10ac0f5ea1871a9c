import fc from "fast-check";
import { frequentItemSets } from "../../../src/methods/association/mining/frequentItemSets";
import { leastCount } from "../../../src/methods/association/mining/leastCount";
import { basketsOfTexts } from "../../support/basketsOfTexts";

const someBaskets = fc.array(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 6 }), {
  minLength: 1,
  maxLength: 25,
});

/** Every set that stands in enough baskets, by looking at all of them. */
function byHand(texts: readonly (readonly string[])[], least: number, size: number): Map<string, number> {
  const counts = new Map<string, number>();
  const all = ["a", "b", "c", "d", "e", "f"];
  for (let chosen = 1; chosen < 1 << all.length; chosen++) {
    const set = all.filter((_, index) => (chosen >> index) & 1);
    const count = texts.filter((items) => set.every((item) => items.includes(item))).length;
    if (set.length <= size && count >= Math.max(1, least)) counts.set(set.join(""), count);
  }
  return counts;
}

describe("frequent item sets", () => {
  test("are exactly those that counting every possible set gives, with their counts", () => {
    fc.assert(
      fc.property(someBaskets, fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 6 }), (texts, least, size) => {
        const { baskets, names } = basketsOfTexts(texts);
        const sets = frequentItemSets(baskets, { support: least / texts.length, size });
        const found = new Map<string, number>();
        for (let node = 1; node < sets.length; node++)
          found.set(
            sets
              .itemsOf(node)
              .map((item) => names[item])
              .sort()
              .join(""),
            sets.count(node),
          );
        expect(new Map([...found].sort())).toEqual(new Map([...byHand(texts, least, size)].sort()));
      }),
      { numRuns: 200 },
    );
  });

  test("too many of them are refused instead of waited for", () => {
    const { baskets } = basketsOfTexts([Array.from({ length: 20 }, (_, item) => `item ${item}`)]);
    expect(() => frequentItemSets(baskets, { support: 1, size: 20, sets: 1000 })).toThrow("association.tooManySets");
  });
});

test("the least count is the smallest whose share is not below the one asked for", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 100_000 }), (share, of) => {
      const least = leastCount(share, of);
      expect(least / of).toBeGreaterThanOrEqual(share);
      if (least > 0) expect((least - 1) / of).toBeLessThan(share);
    }),
  );
});
