import { languages } from "../../src/core/Language";
import type { Facts } from "../../src/core/refusal/Refusal";
import type { Text } from "../../src/core/Text";
import { say } from "../../src/words/say";
import { everyText } from "./support/everyText";

const pieces = everyText();

/** Names of the facts that a sentence needs; a form for one and many counts as its fact. */
const factsOf = (sentence: string): string[] => [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name!))].sort();

/** A fact that only chooses a form stands for nothing in languages without forms. */
const written = (sentence: string): string[] => [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();

const filled = (text: Text, value: (name: string) => string | number): string[] => {
  const facts: Facts = Object.fromEntries(languages.flatMap((language) => factsOf(text[language])).map((name) => [name, value(name)]));
  return languages.map((language) => say(text, language, facts));
};

describe("every text", () => {
  test("writes the same facts in every language", () => {
    const uneven = pieces.filter(({ text }) => new Set(languages.map((language) => written(text[language]).join())).size > 1);
    expect(
      uneven.map(({ place, text }) => `${place}: ${languages.map((language) => written(text[language]).join("+")).join(" | ")}`),
    ).toEqual([]);
  });

  test("is complete when its facts are given: no brace and no bar is left of a placeholder", () => {
    const open = pieces.filter(({ text }) => filled(text, () => "x").some((said) => /\{\w+[|}]|\|[^|]*\}/.test(said)));
    expect(open.map(({ place }) => place)).toEqual([]);
  });

  test("has words in every language, or in none (a unit that is not named)", () => {
    const missing = pieces.filter(({ text }) => new Set(languages.map((language) => text[language].trim() === "")).size > 1);
    expect(missing.map(({ place }) => place)).toEqual([]);
  });
});

describe("English", () => {
  /** What counts more than one in any case: the items of a file, clusters, wanted numbers. */
  const many: Readonly<Record<string, number>> = { asked: 12, groups: 4, wanted: 3 };
  const plural =
    /\b1 (?:more |other |of 1 |usual |whole )*(?:(\w+s)|people)\b|\b1 (?:of \d+ )?(?!and |must )\w+ (are|were|have|bring|make|differ)\b/;
  const singular = /(?<!None of the )\b2 (?:more |other |usual |whole )*(?!and )(\w+) (?:is|was|has)\b/;
  /** Verbs, and nouns that are one. */
  const verbs = /^(?:is|was|has|lies|falls|stands|looks|brings|gross|class|unless|needs|takes|holds|runs|goes|less|must|means)$/;
  const sentences = pieces.filter(({ place }) => !place.startsWith("rules/"));

  test("counts one in the singular: 1 customer, not 1 customers", () => {
    const wrong = sentences.flatMap(({ place, text }) => {
      const said = filled(text, (name) => many[name] ?? 1)[0]!;
      const met = plural.exec(said);
      return met && !(met[1] !== undefined && verbs.test(met[1])) ? [`${place}: ${said}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("counts two in the plural: 2 customers are, not 2 customer is", () => {
    const wrong = sentences.flatMap(({ place, text }) => {
      const said = filled(text, () => 2)[0]!;
      return singular.test(said) ? [`${place}: ${said}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
