import { mentions, searchable } from "../../../src/methods/questionnaire/mentions";

test.each<[note: string, keyword: string, found: boolean]>([
  ["Wants DISCOUNTS every time", "discount", true],
  ["wants a rediscount", "discount", false],
  ["does not ask for a discount", "discount", false],
  ["never asked about a discount", "discount", false],
  ["didn't want the discount", "discount", false],
  ["not ready. Discount asked", "discount", true],
  ["no discount last year, but a discount now", "discount", true],
  ["一直要折扣", "折扣", true],
  ["不要求折扣，只問交期", "折扣", true],
  ["沒有折扣也買", "折扣", false],
  ["問有沒有折扣", "折扣", true],
  ["從不比价", "比价", false],
  ["當場殺價ＤＩＳＣＯＵＮＴ", "discount", true],
  ["ＡＳＡＰ", "asap", true],
  ["客戶asap要貨", "asap", true],
  ["", "discount", false],
])("“%s” and %s: %s", (note, keyword, found) => {
  expect(mentions(searchable(note), keyword)).toBe(found);
});
