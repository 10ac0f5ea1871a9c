import { pageLanguage, pageLanguages, pageText, pageWords } from "../../../src/embedded/page/PageWords";

const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();

describe("the page's own words", () => {
  test.each(Object.entries(pageWords))("%s has the same places in every language", (_, wording) => {
    for (const language of pageLanguages) expect(places(wording[language])).toEqual(places(wording.en));
  });

  test("fill their places", () => {
    expect(pageText("saved", "en", { name: "a.xlsx" })).toBe("Saved as a.xlsx");
  });

  test.each([
    ["zh-TW", "zh-TW"],
    ["zh-Hant-HK", "zh-TW"],
    ["zh-CN", "zh-CN"],
    ["zh", "zh-CN"],
    ["de-DE", "en"],
    [null, "en"],
  ])("a browser in %s gets %s", (tag, language) => {
    expect(pageLanguage(tag)).toBe(language);
  });
});
