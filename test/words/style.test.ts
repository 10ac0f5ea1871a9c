import type { Language } from "../../src/core/Language";
import { everyText } from "./support/everyText";
import { sentencesOf } from "./support/sentences";

/** Where a pattern stands, with a little of what is around it. */
function found(language: Language, pattern: RegExp, except?: RegExp): string[] {
  return sentencesOf(language).flatMap(({ place, says }) =>
    [...(except ? says.replace(except, " ") : says).matchAll(new RegExp(pattern, `g${pattern.flags}`))].map(
      (match) => `${place}: …${match.input.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12)}…`,
    ),
  );
}

const han = "\\p{Script=Han}";

test("all words are looked at: those of the pane, the sheets, the methods, the functions, the guide and the manifest", () => {
  const places = new Set(sentencesOf("zh-TW").map(({ place }) => place.split(/[ :]/)[0]));
  expect([...places]).toEqual(
    expect.arrayContaining(["pane.ts", "sheets.ts", "methods/rfm.ts", "functions.ts", "refusals.ts", "guide/zh-TW.md", "manifest.xml"]),
  );
  expect(everyText().length).toBeGreaterThan(3000);
});

describe("English", () => {
  test.each([
    ["begging and praise", /\b(please|sorry|oops|congratulations|great news|successful(ly)?|awesome)\b/i],
    ["machine style", /\b(utili[sz]e|leverag|seamless|robust|empower|streamlin|effortless|delve|cutting-edge|in order to)/i],
    ["messages that say nothing", /\b(invalid|an error (has )?occurred|something went wrong|unknown error|operation failed|bad input)\b/i],
    ["clicking where the keyboard will do", /\bclick here\b/i],
    ["exclamation marks", /!(?=$|\s)/],
    ["straight double quotes", /"/],
    ["a gap before the per cent sign", /\d %/],
    ["a dash for a comma", /—/],
    ["one word twice", /\b([a-z]+) \1\b/i],
  ])("has no %s", (_, pattern) => expect(found("en", pattern)).toEqual([]));
});

describe.each(["zh-TW", "zh-CN"] as const)("Chinese of %s", (language) => {
  test.each([
    ["verbs made of nouns", /進行|进行|予以|加以|作出/],
    ["translated politeness", /請注意|请注意|成功地|抱歉|恭喜|請務必|请务必/],
    ["messages that say nothing", /發生錯誤：?$|发生错误：?$|操作失敗|操作失败|無效的輸入|无效的输入|未知錯誤|未知错误/],
    ["exclamation marks", /！/],
    ["western marks between Chinese characters", new RegExp(`${han} ?[,;:?!]|[,;:?!] ?${han}|${han}\\(|\\)${han}`, "u")],
    ["Chinese marks with a gap", /[，。；：？、「」（）] (?!\|)| [，。；：？、」）]/],
    ["a gap before the per cent sign", /\d %/],
    ["a single dot for an ellipsis", /(?<![…\]>])…(?!…)|\.\.\./],
    ["you and You in turn", /(?<![他也])你(?!的數字|的数字|也直)/],
  ])("has no %s", (_, pattern) => expect(found(language, pattern)).toEqual([]));

  test("does not say 您的 more than twice in a breath", () => {
    const often = sentencesOf(language).filter(({ says }) => (says.match(/您/g) ?? []).length > 2);
    expect(often.map(({ place }) => place).filter((place) => !place.startsWith("guide/"))).toEqual([]);
  });

  test("leaves a gap between Chinese and Latin letters or digits, but for names that are one word", () => {
    const names =
      /(三指標|三指标|月結|月结|潛在客戶|潜在客户)?(ABC|RFM|VIP|20\/60\/20)(分類|分类|類別|类别|覆核|复核|評分|评分|總分|总分|分級|分级|型)?/g;
    expect(found(language, new RegExp(`${han}[A-Za-z0-9]|[A-Za-z0-9%]${han}`, "u"), names)).toEqual([]);
  });
});

test("Chinese of zh-TW quotes with 「」, that of zh-CN with “”", () => {
  expect(found("zh-TW", /[“”‘’]/)).toEqual([]);
  expect(found("zh-CN", /[「」『』]/)).toEqual([]);
});
