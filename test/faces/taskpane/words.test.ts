import { languages } from "../../../src/core/Language";
import type { Text } from "../../../src/core/Text";
import { paneWords } from "../../../src/words/pane";

function leaves(tree: object, path: string): [string, Text][] {
  return Object.entries(tree).flatMap(([name, value]: [string, object | string]): [string, Text][] => {
    if (typeof value === "string") return [];
    return "en" in value ? [[`${path}${name}`, value as Text]] : leaves(value, `${path}${name}.`);
  });
}

/** Names of the facts that a sentence needs; the one/many form counts as its fact. */
function placeholders(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name!))].sort();
}

describe("the pane's words", () => {
  const words = leaves(paneWords, "");

  test("need the same facts in every language", () => {
    const uneven = words.filter(([, text]) => new Set(languages.map((language) => placeholders(text[language]).join())).size > 1);
    expect(uneven.map(([name]) => name)).toEqual([]);
  });

  test("are said in every language, or in none (a unit that is not named)", () => {
    const missing = words.filter(([, text]) => new Set(languages.map((language) => text[language] === "")).size > 1);
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  test("use the script and the terms of their region", () => {
    const traditional = words.map(([, text]) => text["zh-TW"]).join();
    const simplified = words.map(([, text]) => text["zh-CN"]).join();
    expect(traditional).not.toMatch(/[单数据户标记选项]{2}|工作簿|单元格/);
    expect(simplified).not.toMatch(/[單數據戶標記選項]{2}|活頁簿|儲存格/);
  });
});
