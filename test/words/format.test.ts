import { languages } from "../../src/core/Language";
import { format } from "../../src/words/format";
import { say } from "../../src/words/say";
import { text } from "../../src/words/text";
import { readNumber } from "../../src/core/cells/readNumber";

describe("an amount in a sentence", () => {
  test.each([
    [34_099, "34,099", "34,099"],
    [999_999, "999,999", "999,999"],
    [1_000_000, "1,000,000", "100 萬"],
    [3_409_912, "3,409,912", "341 萬"],
    [3_456_789, "3,456,789", "345.7 萬"],
    [-3_456_789, "-3,456,789", "-345.7 萬"],
    [34_567_890, "34,567,890", "3,457 萬"],
    [99_994_999, "99,994,999", "9,999 萬"],
    [99_999_999, "99,999,999", "1 億"],
    [1_234_567_890, "1,234,567,890", "12.35 億"],
    [1_234_567_890_000, "1,234,567,890,000", "12,346 億"],
  ])("of %d is %s in English and %s in Chinese of zh-TW", (amount, en, zhTW) => {
    expect(format.amount(amount, "en")).toBe(en);
    expect(format.amount(amount, "zh-TW")).toBe(zhTW);
    expect(format.amount(amount, "zh-CN")).toBe(zhTW.replace("萬", "万").replace("億", "亿"));
  });

  test("is read back as the amount, as near as it is rounded", () => {
    const culture = { locale: "zh-TW", decimal: ".", dateOrder: "ymd", date1904: false } as const;
    for (const amount of [1_000_000, 3_456_789, 34_567_890, 1_234_567_890]) {
      for (const language of languages) {
        const reading = readNumber(format.amount(amount, language), culture);
        expect("value" in reading && Math.abs(reading.value / amount - 1)).toBeLessThan(0.001);
      }
    }
  });

  test("joins its unit with the word for the currency, as in 341 萬元", () => {
    const sentence = text("{money}.", "{money}。", "{money}。");
    expect(say(sentence, "zh-TW", { money: 3_409_912, currency: "# 元" })).toBe("341 萬元。");
    expect(say(sentence, "zh-TW", { money: 3_409_912, currency: "NT$#" })).toBe("NT$341 萬。");
    expect(say(sentence, "zh-CN", { money: 34_099, currency: "# 元" })).toBe("34,099 元。");
    expect(say(sentence, "en", { money: 3_409_912, currency: "£#" })).toBe("£3,409,912.");
  });
});

test("an amount in a table keeps every digit in every language", () => {
  for (const language of languages) expect(format.money(1_234_567_890, language)).toBe("1,234,567,890");
});
