import { Converter } from "opencc-js";
import { sentencesOf } from "./support/sentences";

/** Words in which OpenCC sees another word: each is right as it stands. */
const right = /了解|回流|回音|分布|折合|只影響|只剩|克制|显著/g;

/** Characters of a text that a conversion into its own script would change, with their neighbours. */
function foreign(language: "zh-TW" | "zh-CN", convert: (text: string) => string): string[] {
  return sentencesOf(language).flatMap(({ place, says }) => {
    const own = says.replace(right, (word) => "\uFFFC".repeat(word.length));
    const converted = convert(own);
    return [...own].flatMap((character, index) =>
      character === [...converted][index] ? [] : [`${place}: ${[...own].slice(Math.max(0, index - 4), index + 5).join("")}`],
    );
  });
}

test("OpenCC's tables tell a simplified character", () => {
  expect(Converter({ from: "cn", to: "tw" })("客户数据")).toBe("客戶數據");
  expect(Converter({ from: "tw", to: "cn" })("客戶數據")).toBe("客户数据");
});

test("zh-TW is written in traditional characters, as OpenCC's tables for Taiwan have them", () => {
  expect(foreign("zh-TW", Converter({ from: "cn", to: "tw" }))).toEqual([]);
});

test("zh-CN is written in simplified characters, by OpenCC's tables", () => {
  expect(foreign("zh-CN", Converter({ from: "tw", to: "cn" }))).toEqual([]);
});
