import type { Cell } from "../../../src/core/Cell";
import { callFunction, column } from "../../support/callFunction";
import { classifyTable } from "../../support/classifyTable";

describe("URGENCY at the edges, as of 31 January 2026", () => {
  test.each<[string, Cell, string]>([
    ["what is past", "2026-01-01", "Urgent"],
    ["the seventh day", "2026-02-07", "Urgent"],
    ["the eighth day", "2026-02-08", "Soon"],
    ["the last day of the month: 31 January + 1", "2026-02-28", "Soon"],
    ["the day after it", "2026-03-01", "Not urgent"],
    ["the last day of three months", "2026-04-30", "Not urgent"],
    ["the day after them", "2026-05-01", "Slow"],
    ["seven days as a number", 7, "Urgent"],
    ["0 days", 0, "Urgent"],
    ["nothing", null, ""],
    ["no date", "soon", "#N/A: “soon” is not a date"],
    ["an error", { error: "#REF!" }, "#N/A: “#REF!” is an error"],
  ])("%s", (_, close, expected) => {
    expect(callFunction("URGENCY", [close, "2026-01-31"])).toEqual([[expected]]);
  });
});

test("a column keeps its blanks and faults in their places, and counts from today", () => {
  expect(callFunction("URGENCY", [column(["2026-02-01", null, "soon", 20]), null], { today: "2026-01-31" })).toEqual([
    ["Urgent"],
    [""],
    ["#N/A: “soon” is not a date"],
    ["Soon"],
  ]);
});

test("an empty cell that arrives as 0 is no day", () => {
  expect(callFunction("URGENCY", [column([0, 3]), null], { emptyIsZero: true })).toEqual([[""], ["Urgent"]]);
});

test("URGENCY agrees with the method on every day of half a year", () => {
  const days = Array.from({ length: 200 }, (_, at) => at);
  const rows = days.map((each): Cell[] => [`c${each}`, each]);
  const { customers } = classifyTable("urgency", { Customers: [["Customer", "Days to close"], ...rows] }, { asOf: "2026-01-31" });
  const label: Readonly<Record<string, string>> = { urgent: "Urgent", soon: "Soon", notUrgent: "Not urgent", slow: "Slow" };
  expect(callFunction("URGENCY", [column(days), "2026-01-31"]).flat()).toEqual(customers.map(({ class: id }) => label[id]));
});
