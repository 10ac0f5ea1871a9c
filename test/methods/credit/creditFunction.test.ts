import { callFunction, column, refusalOfCall } from "../../support/callFunction";
import { classifyTable } from "../../support/classifyTable";

describe("CREDIT", () => {
  test("gives terms and score beside each customer, as the method does", () => {
    const late = [12, 60, 0, 30];
    const overdue = [0.1, 0, 0, 0.25];
    const table = [["Customer", "Days late", "Share overdue"], ...late.map((days, row) => [`c${row}`, days, overdue[row]!])];
    const { customers } = classifyTable("credit", { Customers: table });
    const labels = { open: "Open account", shorter: "Shorter terms", limit: "Limit", prepay: "Prepay" };
    const wanted = customers.map((each) => [labels[each.class as keyof typeof labels], each.columns.score]);
    expect(callFunction("CREDIT", [column(late), column(overdue)])).toEqual(wanted);
  });

  test("takes every factor into account: 12 days, 10 %, 3 orders after 4, one complaint and 73 days are 73 points", () => {
    const answered = callFunction("CREDIT", [
      column([12, 0]),
      column([0.1, 0]),
      column([3, 4]),
      column([4, 4]),
      column([1, 0]),
      column([73, 400]),
    ]);
    expect(answered).toEqual([
      ["Shorter terms", 73],
      ["Open account", 100],
    ]);
  });

  test("gives the terms alone for single values, as a cell of a table needs them", () => {
    expect(callFunction("CREDIT", [30, null])).toEqual([["Limit"]]);
    expect(callFunction("CREDIT", [30, null], { language: "zh-TW" })).toEqual([["限額出貨"]]);
  });

  test("passes over a blank row, tells a cell that is no number, and ignores blank rows at the end", () => {
    const answered = callFunction("CREDIT", [column([0, null, "soon", null]), column([0, null, 0.1, null])]);
    expect(answered).toHaveLength(3);
    expect(answered[1]).toEqual(["", ""]);
    expect(answered[2]![0]).toMatch(/^#N\/A: “soon”/);
  });

  test("says that payment behaviour is missing where only other factors are there", () => {
    expect(callFunction("CREDIT", [column([null]), column([null]), column([3]), column([4])])[0]![0]).toMatch(/^#N\/A/);
  });

  test("refuses columns laid out in rows", () => {
    expect(refusalOfCall("CREDIT", [[[1, 2]], [[0.1, 0.2]]])).toContain("must be one column");
  });

  test("does not take an empty cell that arrives as 0 for a customer of the first day", () => {
    const given = [column([30, 30]), column([0, 0]), column([0, 0]), column([0, 0]), column([0, 0]), column([0, 0])];
    expect(callFunction("CREDIT", given, { emptyIsZero: true })[0]![1]).toBeGreaterThan(Number(callFunction("CREDIT", given)[0]![1]));
  });
});
