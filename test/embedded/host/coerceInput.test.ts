import { coerceInput } from "../../../src/embedded/host/coerceInput";

const zh = { locale: "zh-TW", date1904: false };

describe("dates as they are typed in Chinese (support.microsoft.com: enter dates in Excel)", () => {
  test.each<[string, number, string]>([
    ["2026/3/5", 46086, "yyyy/m/d"],
    ["2026-3-5", 46086, "yyyy/m/d"],
    ["2026年3月5日", 46086, 'yyyy"年"m"月"d"日"'],
    ["2026年3月", 46082, 'yyyy"年"m"月"'],
    ["1900/1/1", 1, "yyyy/m/d"],
  ])("%s is the day %d", (typed, value, numberFormat) => {
    expect(coerceInput(typed, "General", zh)).toEqual({ value, numberFormat });
  });

  test.each(["民國115年3月5日", "115年3月5日", "2026/13/5", "2026年2月30日", "2026年"])("%s stays a text", (typed) => {
    expect(coerceInput(typed, "General", zh)).toEqual({ value: typed });
  });

  test("in a workbook whose days count from 1904 the same day has another number", () => {
    expect(coerceInput("2026年3月5日", "General", { ...zh, date1904: true }).value).toBe(46086 - 1462);
  });

  test("a cell of the format Text keeps what was typed", () => {
    expect(coerceInput("2026年3月5日", "@", zh)).toEqual({ value: "2026年3月5日" });
  });
});
