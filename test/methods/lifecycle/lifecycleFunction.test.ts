import type { Cell } from "../../../src/core/Cell";
import { callFunction, column, refusalOfCall } from "../../support/callFunction";
import { classifyTable } from "../../support/classifyTable";

const labels = {
  longTerm: "Long-term",
  repeat: "Repeat",
  first: "First purchase",
  leavingSlowly: "Leaving slowly",
  leavingSuddenly: "Leaving suddenly",
  lost: "Lost",
};

describe("LIFECYCLE", () => {
  test.each<[string, Cell[], string]>([
    // orders, recency, tenure, usual gap, revenue, previous revenue
    ["one order", [1, 10], "First purchase"],
    ["two orders", [2, 10], "Repeat"],
    ["six orders in 365 days", [6, 10, 365], "Long-term"],
    ["six orders in 364 days", [6, 10, 364], "Repeat"],
    ["three usual gaps", [5, 30, 100, 10], "Repeat"],
    ["more than three usual gaps", [5, 31, 100, 10], "Lost"],
    ["365 days without a habit", [2, 365], "Repeat"],
    ["366 days without a habit", [2, 366], "Lost"],
    ["a habit outweighs 365 days", [5, 366, 2000, 200], "Repeat"],
    ["a gap of 0, which is none", [2, 10, 20, 0], "Repeat"],
    ["revenue at half", [4, 10, 100, 20, 50, 100], "Leaving suddenly"],
    ["revenue just above half", [4, 10, 100, 20, 51, 100], "Repeat"],
    ["no revenue before to compare with", [4, 10, 100, 20, 51, 0], "Repeat"],
  ])("%s", (_, given, expected) => {
    expect(callFunction("LIFECYCLE", given)).toEqual([[expected]]);
  });

  test("gives the stages of the method, row by row", () => {
    const rows = [
      [1, 10, 10, null, 100, null],
      [8, 20, 500, 30, 100, 90],
      [8, 91, 500, 30, 0, 90],
      [3, 20, 100, 30, 40, 90],
    ];
    const headers = ["Customer", "Orders", "Recency", "Tenure", "Usual gap", "Recent revenue", "Previous revenue"];
    const { customers } = classifyTable("lifecycle", { Customers: [headers, ...rows.map((row, at) => [`c${at}`, ...row])] });
    const wanted = customers.map((each) => [labels[each.class as keyof typeof labels]]);
    expect(wanted).toEqual([["First purchase"], ["Long-term"], ["Lost"], ["Leaving suddenly"]]);
    expect(
      callFunction(
        "LIFECYCLE",
        headers.slice(1).map((_, at) => column(rows.map((row) => row[at]!))),
      ),
    ).toEqual(wanted);
  });

  test("speaks the user's language, passes over blank rows and tells what is missing", () => {
    expect(callFunction("LIFECYCLE", [1, 400], { language: "zh-TW" })).toEqual([["已流失"]]);
    const answered = callFunction("LIFECYCLE", [column([2, null, 3, null]), column([5, null, null, null])]);
    expect(answered).toHaveLength(3);
    expect(answered.slice(0, 2)).toEqual([["Repeat"], [""]]);
    expect(answered[2]![0]).toMatch(/^#N\/A/);
    expect(refusalOfCall("LIFECYCLE", [[[1, 2]], [[5, 5]]])).toContain("must be one column");
  });
});
