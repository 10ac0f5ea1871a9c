import type { Skipped } from "../../../src/core/refusal/Skipped";
import { describeOption } from "../../../src/faces/taskpane/describeOption";
import { eachReasonFirst } from "../../../src/faces/taskpane/eachReasonFirst";
import { languageOf } from "../../../src/words/languageOf";
import { shadeOf } from "../../../src/faces/taskpane/look/shadeOf";
import { optionsFound } from "../../../src/faces/taskpane/optionsFound";
import { partDone } from "../../../src/faces/taskpane/partDone";
import { sampleOf } from "../../../src/faces/taskpane/sampleOf";
import { shownOptions } from "../../../src/faces/taskpane/shownOptions";
import { methods } from "../../../src/methods/methods";
import { wordsOf } from "../../../src/words/wordsOf";
import type { Stage } from "../../../src/workbook/WorkbookPort";
import { day, english } from "../../support/classifyTable";
import { tableOf } from "../../support/tableOf";

describe("the options that are shown", () => {
  const ids = (given: Parameters<typeof shownOptions>[1]) => shownOptions(methods.rfm.options, given).map(({ id }) => id);

  test("leave out what hangs on another option", () => {
    expect(ids({})).not.toContain("recencyBreaks");
    expect(ids({ binning: "fixed" })).toEqual(expect.arrayContaining(["recencyBreaks", "frequencyBreaks", "monetaryBreaks"]));
    expect(ids({ segments: "three" })).not.toContain("against");
  });

  test("carry the usual values of the option that they depend on", () => {
    const cutsBy = (by: string) => shownOptions(methods.abc.options, { by }).find(({ id }) => id === "cuts")?.value;
    expect(cutsBy("share")).toEqual([80, 95]);
    expect(cutsBy("ratio")).toEqual([1, 2, 2]);
  });

  test("are told in words, never by their ids", () => {
    const words = wordsOf("rfm").options;
    expect(describeOption("eight", words.segments, { language: "en", culture: english })).toBe("Segments: 8 types against the means");
    expect(describeOption([], words.recencyBreaks, { language: "en", culture: english })).toBe("");
  });
});

describe("rows left out", () => {
  const fault = (row: number, code: string): Skipped => ({ sheet: "Orders", row, column: "Date", cell: `B${row}`, code, facts: {} });
  const found = [...Array.from({ length: 50 }, (_, row) => fault(row, "row.noCustomer")), fault(60, "cell.notADate")];

  test("show a rare fault before the thirtieth of a common one", () => {
    expect(eachReasonFirst(found).first.map(({ row }) => row)).toEqual([0, 1, 60]);
  });

  test("are all there", () => {
    const { first, rest } = eachReasonFirst(found);
    expect([...first, ...rest].map(({ row }) => row).sort((a, b) => a - b)).toEqual(found.map(({ row }) => row));
  });
});

describe("the progress bar", () => {
  test.each<readonly Stage[]>([
    ["reading", "classifying", "computing"],
    ["reading", "here", "classifying", "computing"],
    ["checking", "writingColumns", "writingSheets", "colouring", "finishing"],
  ])("never goes back", (...stages) => {
    const parts = stages.flatMap((stage) => [0, 400, 995].map((done) => partDone({ stage, done, all: 995 })));
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
  });

  test("stands at the beginning of a stage that has nothing to count", () => {
    expect(partDone({ stage: "checking", done: 0, all: 0 })).toBe(0);
  });
});

describe("the language follows Excel's", () => {
  test.each([
    ["en-US", "en"],
    ["de-DE", "en"],
    ["zh-TW", "zh-TW"],
    ["zh-HK", "zh-TW"],
    ["zh-Hant-MO", "zh-TW"],
    ["zh-CN", "zh-CN"],
    ["zh-SG", "zh-CN"],
    ["zh-Hans-HK", "zh-CN"],
    ["zh", "zh-CN"],
  ])("%s is %s", (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

describe("light or dark", () => {
  test("follows Office's background where it is told", () => {
    expect(shadeOf("#262626", false)).toBe("dark");
    expect(shadeOf("#FFFFFF", true)).toBe("light");
  });

  test("follows the system on the web, where Office tells none", () => {
    expect(shadeOf(undefined, true)).toBe("dark");
    expect(shadeOf(undefined, false)).toBe("light");
  });
});

describe("a long list is searched", () => {
  const options = ["Order date (A)", "客戶名稱 (B)", "AMOUNT (C)"].map((text) => ({ text }));

  test.each([
    ["amount", ["AMOUNT (C)"]],
    ["名稱", ["客戶名稱 (B)"]],
    ["ａｍｏ", ["AMOUNT (C)"]],
    ["", options.map(({ text }) => text)],
    ["zzz", []],
  ])("for %p", (text, found) => {
    expect(optionsFound(options, text).map((option) => option.text)).toEqual(found);
  });
});

describe("the first value of a matched column", () => {
  const { source } = tableOf([
    ["Customer", "Date", "Close", "Amount"],
    [null, day("2026-03-05"), 30, 1234.5],
    ["Ann", day("2026-04-01"), 60, null],
  ]);
  const sample = (column: number, kind: "key" | "date" | "dateOrDays" | "money") =>
    sampleOf(source, column, { kind, culture: english, language: "en" });

  test("is what the reading makes of it: a date as a date, days as days", () => {
    expect([sample(0, "key"), sample(1, "date"), sample(2, "dateOrDays"), sample(3, "money")]).toEqual([
      "Ann",
      "5 Mar 2026",
      "30",
      "1,234.5",
    ]);
  });
});
