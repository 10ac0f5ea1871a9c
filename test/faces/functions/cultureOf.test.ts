import { cultureOf } from "../../../src/faces/functions/cultureOf";

test.each([
  ["en-US", ".", "mdy"],
  ["en-GB", ".", "dmy"],
  ["de-DE", ",", "dmy"],
  ["zh-TW", ".", "ymd"],
  ["zh-CN", ".", "ymd"],
])("%s writes decimals with %s and dates as %s", (locale, decimal, dateOrder) => {
  expect(cultureOf(locale)).toEqual({ locale, decimal, dateOrder, date1904: false });
});

test("a locale that nobody knows is taken for American English", () => {
  expect(cultureOf("xx-invalid-locale-tag").dateOrder).toBe("mdy");
  expect(cultureOf("").locale).toBe("en-US");
});
