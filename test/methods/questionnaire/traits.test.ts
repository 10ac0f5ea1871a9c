import { languages } from "../../../src/core/Language";
import { traitIds } from "../../../src/core/fields/traitIds";
import { matchColumns } from "../../../src/flow/matchColumns";
import { buyerMotive } from "../../../src/methods/buyerMotive/buyerMotive";
import type { TypeDeclaration } from "../../../src/methods/questionnaire/bestType";
import { dealerAngles } from "../../../src/methods/dealerProfile/dealerAngles";
import { dealerTraits } from "../../../src/methods/dealerProfile/dealerTraits";
import { buyerMotiveWords } from "../../../src/words/methods/buyerMotive";
import { fieldWords } from "../../../src/words/fields";
import { whySentence } from "../../../src/words/whySentence";
import { english } from "../../support/classifyTable";
import { tableOf } from "../../support/tableOf";

test.each(languages)("the title of every trait, as a header in %s, is found as its column", (language) => {
  const headers = ["Customer", ...traitIds.map((id) => fieldWords[id].title[language])];
  const { columns } = matchColumns(tableOf([headers, ["Ann", ...traitIds.map(() => "x")]], "Customers").source, "customers", english);
  expect(traitIds.filter((id, at) => columns[id] !== at + 1)).toEqual([]);
});

test("no two traits have the same title in any language", () => {
  for (const language of languages) {
    const titles = traitIds.map((id) => fieldWords[id].title[language]);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  }
});

test("every trait of a dealer speaks for exactly one type", () => {
  const types = Object.values(dealerAngles).flatMap((angle) => Object.values<TypeDeclaration>(angle));
  const used = types.flatMap(({ traits }) => traits);
  expect([...used].sort()).toEqual(Object.keys(dealerTraits).sort());
});

test("keywords are written in small letters, as notes are searched", () => {
  for (const words of Object.values(dealerTraits)) expect([...words]).toEqual(words.map((word) => word.toLowerCase()));
});

test.each([
  ["en", "Seen: Asks the price first, Asks for discounts."],
  ["zh-TW", "看到：先問價格、常要折扣。"],
  ["zh-CN", "看到：先问价格、老要折扣。"],
] as const)("the reason names the traits seen, in %s", (language, sentence) => {
  const met = (["asksPriceFirst", "asksDiscount"] as const).map((of) => ({ condition: { of, is: "=", value: 1 } as const, value: 1 }));
  expect(whySentence({ code: "seen", facts: {}, met }, { method: buyerMotive, words: buyerMotiveWords }, language)).toBe(sentence);
});
