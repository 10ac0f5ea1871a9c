import fc from "fast-check";
import type { OptionDeclaration } from "../../../src/core/method/OptionDeclaration";
import { readEntry, type Entered } from "../../../src/faces/taskpane/readEntry";
import { readIsoDay } from "../../../src/faces/taskpane/readIsoDay";
import { readNumbers } from "../../../src/faces/taskpane/readNumbers";
import { writeNumbers } from "../../../src/faces/taskpane/writeNumbers";
import { day, english } from "../../support/classifyTable";

const german = { ...english, locale: "de-DE", decimal: "," as const };
const scale: Entered = { kind: "integer", default: 5, min: 2, max: 10 };
const cuts: Extract<OptionDeclaration, { kind: "list" }> = { kind: "list", of: "percent", default: [80, 95] };

describe("a list of numbers", () => {
  test.each([
    ["80, 95", [80, 95]],
    ["80,95", [80, 95]],
    ["80 95", [80, 95]],
    ["８０，９５", [80, 95]],
    ["80、95", [80, 95]],
    ["1:2:2", [1, 2, 2]],
    ["80, 95,", [80, 95]],
    ["", []],
  ])("%p is understood", (text, numbers) => {
    expect(readNumbers(text, english)).toEqual(numbers);
  });

  test("keeps the comma for decimals where the culture does", () => {
    expect(readNumbers("2,5; 3,75", german)).toEqual([2.5, 3.75]);
  });

  test.each(["80, x", "80 %%, 95", "n/a"])("%p is refused", (text) => {
    expect(readNumbers(text, english)).toBeUndefined();
  });

  test("is read back as it was written, in both cultures", () => {
    const numbers = fc.array(
      fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 4),
      { maxLength: 8 },
    );
    for (const culture of [english, german]) {
      fc.assert(fc.property(numbers, (list) => expect(readNumbers(writeNumbers(list, culture), culture)).toEqual(list)));
    }
  });
});

describe("a typed setting", () => {
  test.each([
    ["2", 2],
    ["10", 10],
    ["１０", 10],
  ])("%p is within the declared bounds", (text, value) => {
    expect(readEntry(scale, text, english)).toBe(value);
  });

  test.each(["1", "11", "2.5", "", "5 6", "five"])("%p is not", (text) => {
    expect(readEntry(scale, text, english)).toBeUndefined();
  });

  test("a list that is cleared gives the usual values back", () => {
    expect(readEntry(cuts, " ", english)).toEqual([]);
  });
});

describe("the day of a date field", () => {
  test("is Excel's serial", () => {
    expect(readIsoDay("2026-03-05")).toBe(day("2026-03-05"));
  });

  test.each(["", "2026-02-30", "0026-03-05", "5 March"])("%p is no day yet", (text) => {
    expect(readIsoDay(text)).toBeUndefined();
  });
});

describe("a number between two others", () => {
  const support: Entered = { kind: "number", default: 0.01, min: 0, max: 1 };

  test.each([
    ["0.005", 0.005],
    ["1%", 0.01],
    ["1", 1],
  ])("%p is understood", (text, value) => {
    expect(readEntry(support, text, english)).toBe(value);
  });

  test.each(["", "2", "-0.1", "0.1, 0.2", "many"])("%p is not used", (text) => {
    expect(readEntry(support, text, english)).toBeUndefined();
  });
});
