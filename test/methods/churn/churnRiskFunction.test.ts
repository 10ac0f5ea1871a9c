import { callFunction, column } from "../../support/callFunction";
import { classifyTable } from "../../support/classifyTable";

const headers = [
  "Customer",
  "Recent orders",
  "Previous orders",
  "Days since last purchase",
  "Usual gap",
  "Recent revenue",
  "Previous revenue",
];
const rows = [
  [1, 2, 61, 30, 100, 200],
  [1, 2, 60, 30, 100, 200],
  [1, 1, 10, 30, 80, 100],
  [1, 1, 10, 30, 81, 100],
];
const labels = { high: "High", medium: "Medium", low: "Low", none: "None" };

describe("CHURNRISK", () => {
  const [orders, previous, recency, gap, revenue, previousRevenue] = headers.slice(1).map((_, at) => column(rows.map((row) => row[at]!)));

  test("gives risk and points beside each customer, as the method does", () => {
    const { customers } = classifyTable("churn", { Customers: [headers, ...rows.map((row, at) => [`c${at}`, ...row])] });
    const answered = callFunction("CHURNRISK", [orders!, previous!, recency!, gap!, null, revenue!, previousRevenue!]);
    expect(answered).toEqual(customers.map((each) => [labels[each.class as keyof typeof labels], each.columns.score]));
    expect(answered.map(([risk]) => risk)).toEqual(["High", "Medium", "Low", "None"]);
  });

  test("gives the risk alone for single values", () => {
    expect(callFunction("CHURNRISK", [1, 2])).toEqual([["Medium"]]);
    expect(callFunction("CHURNRISK", [1, 2], { language: "zh-CN" })).toEqual([["中"]]);
  });

  test("weighs silence, contacts, complaints and inquiries where they are given: 1 + 2 + 2 + 1 points", () => {
    const answered = callFunction("CHURNRISK", [
      column([4]),
      column([4]),
      null,
      null,
      column([91]),
      null,
      null,
      ...[1, 2, 1, 0, 0, 2].map((n) => column([n])),
    ]);
    expect(answered).toEqual([["High"]]);
  });

  test("passes over blank rows", () => {
    expect(callFunction("CHURNRISK", [column([1, null, 4]), column([2, null, 4])])).toEqual([
      ["Medium", 3],
      ["", ""],
      ["None", 0],
    ]);
  });
});
