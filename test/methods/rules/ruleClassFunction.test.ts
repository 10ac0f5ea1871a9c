import type { Cell } from "../../../src/core/Cell";
import { languages } from "../../../src/core/Language";
import { classifyTable } from "../../support/classifyTable";
import { callFunction, refusalOfCall } from "../../support/callFunction";

const ruleHeaders: Cell[] = [
  ...["Order", "Class", "Colour"],
  ...["Column 1", "Comparison 1", "Value 1", "Column 2", "Comparison 2", "Value 2"],
  ...["Advice", "Contact every (days)"],
];
const rules: Cell[][] = [
  ruleHeaders,
  [1, "Gold", "best", "Revenue", "at least", 1000, "Region", "is one of", "North | East", "Call", 7],
  [2, "Due", "watch", "Last purchase", "before", "2026-01-01", null, null, null, null, null],
  [3, "Asked", null, "Need", "is", "explicit", null, null, null, null, null],
  [4, "Rest", "plain", null, null, null, null, null, null, null, null],
];
const headers: Cell[] = ["Customer", "Revenue", "Region", "Last purchase", "Need"];
const customers: Cell[][] = [
  ["Ann", 1000, "north", "2026-01-05", "latent"],
  ["Ben", 999, "North", "2025-12-31", ""],
  ["Cy", "1,200", "South", "2026-01-02", "明確"],
  ["Ann", 0, "East", "2026-01-02", null],
];

const spilled = callFunction("RULECLASS", [rules, [headers, ...customers]]);

describe("RULECLASS", () => {
  test("answers beside each row what a run of the same rules answers", () => {
    const [first, ...classes] = spilled.map(([cell]) => cell);
    expect(first).toBe("Class");
    expect(classes).toEqual(["Gold", "Due", "Asked", "Rest"]);
    // A run lists customers; here every row stands for itself, so each is run alone.
    const alone = customers.map((row) => {
      const outcome = classifyTable("rules", { Customers: [headers, row], Rules: rules }, { asOf: "2026-01-31" });
      return outcome.customers[0]?.class;
    });
    expect(classes).toEqual(alone);
  });

  test("one row with the headers apart answers in one cell, and several spill without a header", () => {
    for (const [place, row] of customers.entries())
      expect(callFunction("RULECLASS", [rules, [row], [headers]])).toEqual([[spilled[place + 1]![0]]]);
    expect(callFunction("RULECLASS", [rules, customers, [headers]])).toEqual(spilled.slice(1));
  });

  test("the header and the want of a rule are said in the user's language; classes stay as they were written", () => {
    const closed = rules.slice(0, 2);
    const said = callFunction("RULECLASS", [closed, [headers, ...customers.slice(0, 2)]], { language: "zh-TW" });
    expect(said).toEqual([["類別"], ["Gold"], ["無規則符合"]]);
  });

  test("a metric is computed from its column as of the day: recency from the last purchase", () => {
    const late: Cell[][] = [
      ["Class", "Column 1", "Comparison 1", "Value 1"],
      ["Late", "Days since last purchase", "over", 30],
      ["In time", null, null, null],
    ];
    const values: Cell[][] = [["Last purchase"], ["2026-01-01"], ["2026-01-02"]];
    expect(callFunction("RULECLASS", [late, values, null, "2026-02-01"])).toEqual([["Class"], ["Late"], ["In time"]]);
  });

  test("a measure of a method is compared by its name, made of the values' columns", () => {
    const urgent: Cell[][] = [
      ["Class", "Column 1", "Comparison 1", "Value 1"],
      ["Now", "Urgency: Days left", "at most", 7],
      ["Later", null, null, null],
    ];
    const values: Cell[][] = [["Expected close"], ["2026-02-05"], ["2026-03-05"]];
    expect(callFunction("RULECLASS", [urgent, values])).toEqual([["Class"], ["Now"], ["Later"]]);
  });

  test("a row that cannot be read says why in its own cell; blank rows stay blank and trailing ones are left out", () => {
    const values = [
      headers,
      customers[0]!,
      [null, null, null, null, null],
      ["Di", "much", null, null, null],
      [null, null, null, null, null],
    ];
    expect(callFunction("RULECLASS", [rules, values]).flat()).toEqual(["Class", "Gold", "", "#N/A: “much” is not a number"]);
    const broken = [headers, ["Eva", { error: "#DIV/0!" }, null, null, null]];
    expect(callFunction("RULECLASS", [rules, broken]).flat()).toEqual(["Class", "#N/A: “#DIV/0!” is an error"]);
  });

  test("where empty cells arrive as 0, no word, date or comparison is taken for one", () => {
    const zero = (cells: readonly Cell[]): Cell[] => cells.map((cell) => cell ?? 0);
    const passed = [rules.map(zero), [headers, ...customers.map(zero)]] as const;
    expect(callFunction("RULECLASS", passed, { emptyIsZero: true })).toEqual(spilled);
  });

  test("a 0 in a column of numbers is a number", () => {
    const none: Cell[][] = [
      ["Class", "Column 1", "Comparison 1", "Value 1"],
      ["None", "Revenue", "at most", 0],
      ["Some", null, null, null],
    ];
    const values: Cell[][] = [
      ["Customer", "Revenue"],
      ["Ann", 0],
      ["Ben", 1],
    ];
    for (const emptyIsZero of [true, false])
      expect(callFunction("RULECLASS", [none, values], { emptyIsZero }).flat()).toEqual(["Class", "None", "Some"]);
  });
});

describe("rules that cannot be gone by are #VALUE! with row, column and what to do", () => {
  const values = [headers, ...customers];
  const wrong = (...row: Cell[]) => refusalOfCall("RULECLASS", [[ruleHeaders, row, rules[4]!], values]);

  test("a wrong cell", () => {
    expect(wrong(1, "A", null, "Revenue", "about", 5, null, null, null, null, null)).toMatch(
      /^row 2 of the rules, “Comparison 1”: “about” is not a comparison: write one of under, /,
    );
    expect(wrong(1, "A", "mauve", "Revenu", ">", 5, null, null, null, null, null)).toBe(
      "row 2 of the rules, “Column 1”: there is no column or metric “Revenu”: write a header of your Customers table, or a metric such as “Revenue”. One more cell is wrong.",
    );
  });

  test("a metric that the values do not hold", () => {
    expect(wrong(1, "A", null, "Frequency", ">", 5, null, null, null, null, null)).toMatch(
      /^Row 2 of the rules, “Column 1”: the values have no column/,
    );
  });

  test.each(languages)("%s: the shape of the arguments", (language) => {
    const told = [
      refusalOfCall("RULECLASS", [values, values], { language }),
      refusalOfCall("RULECLASS", [rules, [customers[0]!]], { language }),
      refusalOfCall("RULECLASS", [rules, customers, [headers, headers]], { language }),
      refusalOfCall("RULECLASS", [rules, customers, [headers.slice(1)]], { language }),
      refusalOfCall("RULECLASS", [[ruleHeaders], values], { language }),
    ];
    expect(new Set(told).size).toBe(5);
    for (const sentence of told) expect(sentence).not.toMatch(/[{}]|undefined/);
  });
});
