import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages, type Language } from "../../src/core/Language";
import { sentencesOf } from "./support/sentences";

const page = readFileSync(join(__dirname, "../../docs/terms.md"), "utf8");

interface Chosen {
  readonly term: Readonly<Record<Language, string>>;
  readonly why: string;
  readonly left: Readonly<Record<Language, readonly string[]>>;
}

const listed = (words: string): readonly string[] => (words === "–" ? [] : words.split(", "));

/** The rows of the page's tables. */
const chosen = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| English"))
  .map((line): Chosen => {
    const [en = "", zhTW = "", zhCN = "", why = "", left = ""] = line.slice(2, -2).split(" | ");
    const [leftEn = "", leftTW = "", leftCN = ""] = left.split(" / ");
    return {
      term: { en, "zh-TW": zhTW, "zh-CN": zhCN },
      why,
      left: { en: listed(leftEn), "zh-TW": listed(leftTW), "zh-CN": listed(leftCN) },
    };
  });

const said = Object.fromEntries(languages.map((language) => [language, sentencesOf(language)])) as Record<
  Language,
  ReturnType<typeof sentencesOf>
>;

function placesOf(word: string, language: Language): string[] {
  const pattern = language === "en" ? new RegExp(`\\b${word}s?\\b`, "i") : new RegExp(word);
  return said[language].filter(({ says }) => pattern.test(says)).map(({ place }) => place);
}

test("the page lists the field's terms, each with its reason", () => {
  expect(chosen.length).toBeGreaterThan(55);
  expect(chosen.filter(({ term, why }) => why === "" || languages.some((language) => term[language] === ""))).toEqual([]);
});

describe.each(chosen.map((each) => [each.term.en, each] as const))("%s", (_, { term, left }) => {
  test.each(languages)("is said in %s as it was chosen", (language) => {
    expect(placesOf(term[language], language)).not.toEqual([]);
  });

  test.each(languages)("is said in %s in no way that was left", (language) => {
    for (const word of left[language]) expect({ word, at: placesOf(word, language) }).toEqual({ word, at: [] });
  });
});
