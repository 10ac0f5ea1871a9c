import type { Cell } from "../../src/core/Cell";
import { matchColumns } from "../../src/flow/matchColumns";
import { skippedSentence } from "../../src/words/skipped";
import { classifyTable, english } from "../support/classifyTable";
import { tableOf } from "../support/tableOf";

function matched(headers: string[], ...rows: Cell[][]): Record<string, string> {
  const { columns } = matchColumns(tableOf([headers, ...rows]).source, "customers", english);
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, headers[column]!]));
}

describe("the columns of a pipeline", () => {
  test("a budget is a level or an amount by what its cells hold", () => {
    expect(matched(["Customer", "Budget"], ["a", "High"], ["b", "Low"])).toEqual({ customer: "Customer", budgetLevel: "Budget" });
    expect(matched(["客戶", "預算"], ["甲", 50_000], ["乙", "NT$80,000"])).toEqual({ customer: "客戶", budget: "預算" });
  });

  test("competition is a score or a kind by what its cells hold", () => {
    expect(matched(["Market", "Buying power", "Competition"], ["a", 4, 2])).toEqual({
      customer: "Market",
      buyingPower: "Buying power",
      competition: "Competition",
    });
    expect(matched(["Customer", "Competition"], ["a", "Substitute"])).toMatchObject({ rivalry: "Competition" });
  });

  test("stages as sales software names them", () => {
    const rows = ["Lead", "Qualified", "Closed Won", "Repeat customer"].map((stage, at) => [`c${at}`, stage]);
    const { customers } = classifyTable("funnel", { Customers: [["Account", "Sales stage"], ...rows] });
    expect(customers.map(({ class: id }) => id)).toEqual(["prospect", "interested", "closed", "repeat"]);
  });
});

test("a text can be the one need that must be there: who has neither stage nor status is left out, told", () => {
  const rows = [
    ["a", "Interested", null],
    ["b", null, "Closed"],
    ["c", null, null],
  ];
  const { customers, skipped } = classifyTable(
    "deal-status",
    { Customers: [["Customer", "Stage", "Deal status"], ...rows] },
    { asOf: "2026-03-31" },
  );
  expect(customers.map(({ name, class: id }) => [name, id])).toEqual([
    ["a", "negotiating"],
    ["b", "closed"],
  ]);
  expect(skipped.map((line) => skippedSentence(line, "en"))).toEqual([expect.stringMatching(/Customers!.4/)]);
});
