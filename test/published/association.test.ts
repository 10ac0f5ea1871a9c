import { findRules } from "../../src/methods/association/findRules";
import { basketsOfTexts } from "../support/basketsOfTexts";
import { readFixture, readRecords } from "../support/readFixture";

function rules(texts: readonly (readonly string[])[], support: number, confidence: number) {
  const { baskets, names } = basketsOfTexts(texts);
  const found = findRules(baskets, { support, confidence, size: 10 }).rules;
  return found.map((rule) => ({ ...rule, lhs: rule.left.map((item) => names[item]!), rhs: names[rule.right]! }));
}

describe("association rules, against the R package arules 1.7", () => {
  const texts = readFixture("retail_baskets_germany.csv")
    .slice(1)
    .map(([, items]) => String(items).split(" "));
  const expected = readRecords("retail_rules_germany.csv");
  const found = rules(texts, 0.03, 0.6);

  test("UCI Online Retail, invoices to Germany: the same 39 rules, every measure within 1e-9", () => {
    expect(found).toHaveLength(39);
    expect(expected).toHaveLength(39);
    for (const wanted of expected) {
      const lhs = String(wanted.lhs).split("|").sort().join("|");
      const rule = found.find((each) => each.lhs.join("|") === lhs && each.rhs === String(wanted.rhs));
      expect([lhs, rule?.count]).toEqual([lhs, wanted.count]);
      for (const measure of ["support", "confidence", "lift"] as const)
        expect(Math.abs(rule![measure] - Number(wanted[measure]))).toBeLessThan(1e-9);
      if (Number.isFinite(rule!.conviction)) expect(Math.abs(rule!.conviction - Number(wanted.conviction))).toBeLessThan(1e-8);
      expect(Math.abs(rule!.probability / Number(wanted.fisher) - 1)).toBeLessThan(1e-8);
    }
  });

  test("the strongest come first", () => {
    const lifts = found.map(({ lift }) => lift);
    expect(lifts).toEqual([...lifts].sort((a, b) => b - a));
  });
});

describe("edges on which arules and mlxtend agree", () => {
  const ten = [["a", "b"], ["a", "b"], ["a", "b"], ["a", "b", "b"], ["a", "c"], ["a"], ["b"], ["c"], ["c"], ["d"]];

  test("a support of exactly the least is kept, an item that stands twice in a basket counts once", () => {
    expect(rules(ten, 0.4, 0).map(({ lhs, rhs, support, confidence }) => [lhs.join(), rhs, support, confidence])).toEqual([
      ["b", "a", 0.4, 0.8],
      ["a", "b", 0.4, 4 / 6],
    ]);
    expect(rules(ten, 0.41, 0)).toEqual([]);
  });

  test("a confidence of exactly the least is kept: 4 of 6, and 0.8", () => {
    expect(rules(ten, 0.1, 4 / 6).map(({ rhs }) => rhs)).toEqual(["a", "b"]);
    expect(rules(ten, 0.1, 0.8).map(({ rhs }) => rhs)).toEqual(["a"]);
  });

  test("7 of 25 baskets is a support of 0.28, although 0.28 × 25 is 7.000000000000001 in floating point", () => {
    const texts = Array.from({ length: 25 }, (_, basket) => (basket < 7 ? ["A", "B"] : ["C"]));
    expect(rules(texts, 0.28, 0.5).map(({ lhs, rhs, count }) => [lhs.join(), rhs, count])).toEqual([
      ["B", "A", 7],
      ["A", "B", 7],
    ]);
  });

  test("baskets of one item give no rules", () => {
    expect(rules([["a"], ["b"], ["a"]], 0.1, 0)).toEqual([]);
  });

  test("items that stand in every basket: lift 1, no conviction, no significance", () => {
    for (const rule of rules(
      [
        ["a", "b"],
        ["a", "b"],
        ["a", "b"],
      ],
      0.5,
      0.5,
    )) {
      expect([rule.support, rule.confidence, rule.lift, rule.probability]).toEqual([1, 1, 1, 1]);
      expect(rule.conviction).toBeNaN();
    }
  });
});
