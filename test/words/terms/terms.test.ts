import { languages } from "../../../src/core/Language";
import { declarations } from "../../../src/methods/declarations";
import { methods, type MethodId } from "../../../src/methods/methods";
import type { AnyMethod } from "../../../src/core/method/Method";
import { exampleOf } from "../../../src/words/terms/exampleOf";
import type { Term } from "../../../src/words/terms/Term";
import { termOfColumn, termOfFinding, termOfOption } from "../../../src/words/terms/termOf";
import { terms, type TermId } from "../../../src/words/terms/terms";

const all: [TermId, Term][] = Object.entries(terms) as [TermId, Term][];
const ids = Object.keys(methods) as MethodId[];

const placeholders = (sentence: string): string => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort().join();

describe("the terms", () => {
  test("need the same facts in every language, and their meanings none", () => {
    const uneven = all.filter(([, { example }]) => example && new Set(languages.map((tongue) => placeholders(example[tongue]))).size > 1);
    expect(uneven.map(([id]) => id)).toEqual([]);
    expect(all.filter(([, { meaning }]) => languages.some((tongue) => placeholders(meaning[tongue]) !== ""))).toEqual([]);
  });

  test("are short enough to be read in passing: at most 300 characters in English, 140 in Chinese", () => {
    const long = all.flatMap(([id, { meaning }]) =>
      languages.filter((tongue) => meaning[tongue].length > (tongue === "en" ? 300 : 140)).map((tongue) => `${id} ${tongue}`),
    );
    expect(long).toEqual([]);
  });

  test("stand somewhere, each of them: beside a column, an option, a finding or the as-of date", () => {
    const placed = ids.flatMap((id) => {
      const { columns, options }: Pick<AnyMethod, "columns" | "options"> = methods[id];
      return [
        ...Object.keys(columns).map((column) => termOfColumn(id, column)),
        ...Object.keys(options).map((option) => termOfOption(id, option)),
        termOfFinding(id),
      ];
    });
    expect(all.map(([id]) => id).filter((id) => id !== "asOf" && !placed.includes(id))).toEqual([]);
  });

  test("explain nothing that inherits its name: an option called constructor has no term", () => {
    expect(termOfOption("rfm", "constructor")).toBeUndefined();
    expect(termOfColumn("rfm", "toString")).toBeUndefined();
  });

  test.each(["rfm", "abc", "churn", "clv", "association", "clusters"] as const)(
    "are found in %s, of which people hear for the first time",
    (id) => {
      const options = Object.keys(declarations[id].options).filter((option) => termOfOption(id, option));
      expect(options.length).toBeGreaterThan(0);
    },
  );
});

describe("the example of a term", () => {
  test("is told in the user's own numbers", () => {
    expect(exampleOf("recency", { middle: "23", customers: 397 }, "en")).toBe(
      "Your customers' middle recency is 23 days: half of the 397 bought later, half longer ago.",
    );
  });

  test("is left out where one of its numbers is not known, rather than told with a gap", () => {
    expect(exampleOf("recency", { customers: 397 }, "en")).toBeNull();
    expect(exampleOf("weights", { middle: "1" }, "en")).toBeNull();
  });
});
