import { isoOf } from "../../../src/core/days/isoOf";
import { readDate } from "../../../src/core/cells/readDate";
import type { Cell } from "../../../src/core/Cell";
import type { Culture } from "../../../src/core/Culture";

const cultures = {
  us: { locale: "en-US", decimal: ".", dateOrder: "mdy", date1904: false },
  uk: { locale: "en-GB", decimal: ".", dateOrder: "dmy", date1904: false },
  taiwan: { locale: "zh-TW", decimal: ".", dateOrder: "ymd", date1904: false },
  mac: { locale: "en-US", decimal: ".", dateOrder: "mdy", date1904: true },
} as const satisfies Record<string, Culture>;

function read(cell: Cell, culture: Culture = cultures.us): string {
  const reading = readDate(cell, culture);
  if ("value" in reading) return reading.guess ? `${isoOf(reading.value)} ${reading.guess}` : isoOf(reading.value);
  return "empty" in reading ? "empty" : `${reading.fault} ${reading.met}`;
}

describe("dates that are certain", () => {
  test.each<[Cell, string]>([
    [46086, "2026-03-05"],
    [46086.75, "2026-03-05"],
    [61, "1900-03-01"],
    [1, "1900-01-01"],
    ["2026-03-05", "2026-03-05"],
    ["2026-03-05T23:59:59Z", "2026-03-05"],
    ["2026-03-05 08:26", "2026-03-05"],
    ["2026/3/5 下午 11:59", "2026-03-05"],
    ["2026/3/5", "2026-03-05"],
    ["２０２６／３／５", "2026-03-05"],
    ["2026.3.5", "2026-03-05"],
    ["5.3.2026", "2026-03-05"],
    ["2026年3月5日", "2026-03-05"],
    [" 2026 年 3 月 5 號 ", "2026-03-05"],
    ["2026年3月5日 (星期四)", "2026-03-05"],
    ["20260305", "2026-03-05"],
    ["13/05/2026", "2026-05-13"],
    ["05/13/2026", "2026-05-13"],
    ["05/05/2026", "2026-05-05"],
    ["5 Mar 2026", "2026-03-05"],
    ["March 5, 2026", "2026-03-05"],
    ["2024-02-29", "2024-02-29"],
  ])("%p is %s", (cell, iso) => expect(read(cell)).toBe(iso));
});

describe("ROC years (民國)", () => {
  test.each<[string, string]>([
    ["115/3/5", "2026-03-05"],
    ["115.03.05", "2026-03-05"],
    ["115-3-5", "2026-03-05"],
    ["民國115年3月5日", "2026-03-05"],
    ["民国115年3月5日", "2026-03-05"],
    ["115年3月5日", "2026-03-05"],
    ["民國99/12/31", "2010-12-31"],
  ])("%s is %s", (cell, iso) => expect(read(cell, cultures.taiwan)).toBe(iso));

  test("two digits are a guess, and only where people write the year first", () => {
    expect(read("99/12/31", cultures.taiwan)).toBe("2010-12-31 cell.guessedRocYear");
    expect(read("99/12/31", cultures.us)).toMatch(/^cell\.notADate/);
  });
});

describe("ambiguous texts follow the workbook's locale and say so", () => {
  test("month first in the United States", () => expect(read("03/05/2026", cultures.us)).toBe("2026-03-05 cell.guessedMonthFirst"));
  test("day first in Britain", () => expect(read("03/05/2026", cultures.uk)).toBe("2026-05-03 cell.guessedDayFirst"));
  test("years of two digits by Excel's rule", () => {
    expect(read("13/05/29", cultures.uk)).toBe("2029-05-13 cell.guessedCentury");
    expect(read("13/05/30", cultures.uk)).toBe("1930-05-13 cell.guessedCentury");
  });
});

test("the 1904 date system counts from 1 January 1904", () => {
  expect(read(0, cultures.mac)).toBe("1904-01-01");
  expect(read(46086 - 1462, cultures.mac)).toBe("2026-03-05");
});

describe("what is not a date", () => {
  test.each<[Cell, string]>([
    [null, "empty"],
    ["   ", "empty"],
    ["n/a", "cell.notADate n/a"],
    ["2026-02-30", "cell.notADate 2026-02-30"],
    ["31/04/2026", "cell.notADate 31/04/2026"],
    [-5, "cell.notADate -5"],
    [0, "cell.notADate 0"],
    [true, "cell.notADate TRUE"],
    [{ error: "#REF!" }, "cell.error #REF!"],
  ])("%p: %s", (cell, said) => expect(read(cell)).toBe(said));
});
