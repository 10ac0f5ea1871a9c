import type { Cell } from "../../../src/core/Cell";
import { dayOf } from "../../../src/core/days/dayOf";
import { grade } from "../../../src/methods/grade/grade";
import { classifyTable, day, english } from "../../support/classifyTable";
import { callFunction, column, refusalOfCall } from "../../support/callFunction";

const serial = (iso: string): number => day(iso);

describe("GRADE at the edges, as of 31 January 2026", () => {
  test.each<[string, [need: Cell, close: Cell], string]>([
    // what it shows, [need, expected close], grade
    ["the as-of date itself", ["explicit", serial("2026-01-31")], "A"],
    ["the last day of one month: 31 January + 1", ["explicit", serial("2026-02-28")], "A"],
    ["the day after one month", ["explicit", serial("2026-03-01")], "B"],
    ["the last day of three months: 30 April", ["explicit", serial("2026-04-30")], "B"],
    ["the day after three months", ["explicit", serial("2026-05-01")], "C"],
    ["the last day of half a year", ["explicit", serial("2026-07-31")], "C"],
    ["the day after half a year", ["explicit", serial("2026-08-01")], "D"],
    ["an explicit need with no date", ["explicit", null], "D"],
    ["an explicit need with an empty text as date", ["explicit", ""], "D"],
    ["a latent need, however soon", ["latent", serial("2026-02-01")], "D"],
    ["a latent need with no date", ["latent", null], "D"],
    ["no need, however soon", ["none", serial("2026-02-01")], "E"],
    ["a date in the past stays A, to be asked again", ["explicit", serial("2026-01-15")], "A"],
    ["ISO text", ["explicit", "2026-02-28"], "A"],
    ["text with slashes, year first", ["explicit", "2026/3/1"], "B"],
    ["text with dots, day first", ["explicit", "28.2.2026"], "A"],
    ["Chinese text", ["explicit", "2026年3月1日"], "B"],
    ["ROC year", ["explicit", "115/2/28"], "A"],
    ["ROC year in words", ["explicit", "民國115年3月1日"], "B"],
    ["full-width digits", ["explicit", "２０２６－０３－０１"], "B"],
    ["a date with a clock time", ["explicit", serial("2026-02-28") + 0.75], "A"],
    ["28 days from the as-of date", ["explicit", 28], "A"],
    ["29 days, which is 1 March", ["explicit", 29], "B"],
    ["0 days", ["explicit", 0], "A"],
    ["days as text", ["explicit", "30天"], "B"],
    ["a need in 繁體", ["明確", serial("2026-02-28")], "A"],
    ["a need in 简体", ["潜在", serial("2026-02-28")], "D"],
    ["a need in capitals with spaces", ["  EXPLICIT ", serial("2026-02-28")], "A"],
    ["no need in Chinese", ["無", serial("2026-02-28")], "E"],
    ["a blank row", [null, null], ""],
    ["an unknown need", ["perhaps so", serial("2026-02-28")], "#N/A: “perhaps so” is not a need: explicit, latent or none"],
    ["an empty need beside a date", [null, serial("2026-02-28")], "#N/A: The need is empty: write explicit, latent or none."],
    ["text that is no date", ["explicit", "soon"], "#N/A: “soon” is not a date"],
    ["an error cell as date", ["explicit", { error: "#REF!" }], "#N/A: “#REF!” is an error"],
    ["an error cell as need", [{ error: "#N/A" }, serial("2026-02-28")], "#N/A: “#N/A” is an error"],
  ])("%s", (_, given, expected) => {
    expect(callFunction("GRADE", [...given, "2026-01-31"])).toEqual([[expected]]);
  });

  test.each<[string, string, string]>([
    ["2024-01-29", "2024-02-29", "A"],
    ["2024-01-31", "2024-02-29", "A"],
    ["2024-01-31", "2024-03-01", "B"],
    ["2023-01-31", "2023-03-01", "B"],
    ["2024-02-29", "2024-03-29", "A"],
    ["2024-02-29", "2024-03-30", "B"],
  ])("leap days: as of %s, close %s is %s", (asOf, close, expected) => {
    expect(callFunction("GRADE", ["explicit", close, asOf])).toEqual([[expected]]);
  });
});

describe("GRADE as a function of Excel", () => {
  const needs = ["explicit", "latent", null, "none", "explicit", null, null];
  const closes = [serial("2026-02-28"), null, null, null, "2026-05-01", null];

  test("spills beside a column, leaves inner blank rows blank and passes over trailing ones", () => {
    expect(callFunction("GRADE", [column(needs), column(closes), "2026-01-31"])).toEqual([["A"], ["D"], [""], ["E"], ["C"]]);
  });

  test("a single date stands beside every need", () => {
    expect(callFunction("GRADE", [column(["explicit", "latent"]), "2026-02-28", "2026-01-31"])).toEqual([["A"], ["D"]]);
  });

  test("a row of cells gives a row", () => {
    expect(callFunction("GRADE", [[["explicit", "none"]], [["2026-02-28", null]], "2026-01-31"])).toEqual([["A", "E"]]);
  });

  test("without an as-of date, and with an empty cell for it, counts from today", () => {
    const expected = [["B"]];
    expect(callFunction("GRADE", ["explicit", "2026-03-01"], { today: "2026-01-31" })).toEqual(expected);
    expect(callFunction("GRADE", ["explicit", "2026-03-01", [[null]]], { today: "2026-01-31" })).toEqual(expected);
    expect(callFunction("GRADE", ["explicit", "2026-03-01", [[0]]], { today: "2026-01-31" })).toEqual(expected);
  });

  test("where an empty cell arrives as 0, a 0 is no date", () => {
    expect(callFunction("GRADE", ["explicit", 0, "2026-01-31"], { emptyIsZero: true })).toEqual([["D"]]);
    expect(callFunction("GRADE", [column(["explicit", 0]), column([0, 0]), "2026-01-31"], { emptyIsZero: true })).toEqual([["D"]]);
  });

  test("serials of a 1904 workbook are read as such", () => {
    const culture = { ...english, date1904: true };
    const shifted = serial("2026-03-01") - 1462;
    expect(callFunction("GRADE", ["explicit", shifted], { culture, today: "2026-01-31" })).toEqual([["B"]]);
  });

  test("an ambiguous date follows the workbook's locale", () => {
    const culture = { ...english, dateOrder: "dmy" as const };
    expect(callFunction("GRADE", ["explicit", "01/03/2026", "2026-01-31"], { culture })).toEqual([["B"]]);
    expect(callFunction("GRADE", ["explicit", "01/03/2026", "2026-01-01"])).toEqual([["A"]]);
  });

  test("ranges of different width are refused with a sentence", () => {
    expect(refusalOfCall("GRADE", [column(["explicit", "none"]), [["2026-01-01", "2026-01-02"]]])).toBe(
      "close must have the same size as the other ranges.",
    );
    expect(refusalOfCall("GRADE", ["explicit", null, "soon"])).toBe("asOf: “soon” is not a date.");
    expect(refusalOfCall("GRADE", ["explicit", "2026-01-01", "soon"])).toBe("asOf: “soon” is not a date.");
    expect(refusalOfCall("GRADE", ["explicit", "2026-01-01", { error: "#N/A" }])).toBe("asOf is the error #N/A.");
  });

  test("gives the grades of the method, row by row", () => {
    const rows = [
      ["explicit", "2026-02-28"],
      ["明確", "115/4/30"],
      ["latent", null],
      ["none", "2026-02-01"],
      ["yes", "2026-12-31"],
      ["explicit", 90],
    ] as const;
    const outcome = classifyTable(
      "grade",
      { Prospects: [["Customer", "Need", "Expected close"], ...rows.map(([need, close], index) => [`c${index}`, need, close])] },
      { asOf: "2026-01-31" },
    );
    const classes = outcome.customers.map((customer) => [customer.class]);
    expect(classes).toHaveLength(rows.length);
    expect(callFunction("GRADE", [column(rows.map(([need]) => need)), column(rows.map(([, close]) => close)), "2026-01-31"])).toEqual(
      classes,
    );
  });
});

describe("NEXTCONTACT", () => {
  const last = serial("2026-01-10");

  test.each(Object.keys(grade.classes))("%s: the last contact and the interval of the grade", (letter) => {
    const interval = grade.options.intervals.default[["A", "B", "C", "D", "E"].indexOf(letter)]!;
    expect(callFunction("NEXTCONTACT", [letter, last])).toEqual([[last + interval]]);
  });

  test("small and full-width letters are grades too", () => {
    expect(callFunction("NEXTCONTACT", [column(["b", "Ｂ", " B "]), column([last, last, last])])).toEqual([
      [last + 7],
      [last + 7],
      [last + 7],
    ]);
  });

  test("someone never contacted is due on the as-of date", () => {
    expect(callFunction("NEXTCONTACT", ["D", null], { today: "2026-01-31" })).toEqual([[serial("2026-01-31")]]);
    expect(callFunction("NEXTCONTACT", ["D", null, "2026-03-01"])).toEqual([[serial("2026-03-01")]]);
  });

  test("what is no grade is told", () => {
    expect(callFunction("NEXTCONTACT", [column(["F", null, "A", "A"]), column([last, last, "soon", { error: "#REF!" }])])).toEqual([
      ["#N/A: “F” is not a grade: write A to E."],
      ["#N/A: The class is empty: write a grade from A to E."],
      ["#N/A: “soon” is not a date"],
      ["#N/A: “#REF!” is an error"],
    ]);
  });

  test("inner blank rows stay blank, trailing ones are passed over, empty cells as 0 too", () => {
    expect(callFunction("NEXTCONTACT", [column(["A", 0, "B", 0]), column([last, 0, 0, 0])], { emptyIsZero: true })).toEqual([
      [last + 1],
      [""],
      [serial("2026-01-31")],
    ]);
  });

  test("a 1904 workbook gets a serial of its own date system", () => {
    const culture = { ...english, date1904: true };
    expect(callFunction("NEXTCONTACT", ["B", last - 1462], { culture })).toEqual([[last - 1462 + 7]]);
  });

  test("counts on the calendar, over a leap day", () => {
    expect(callFunction("NEXTCONTACT", ["B", "2024-02-25"])).toEqual([[dayOf(2024, 3, 3)]]);
  });
});
