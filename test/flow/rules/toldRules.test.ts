import type { Cell } from "../../../src/core/Cell";
import { languages } from "../../../src/core/Language";
import type { Refusal } from "../../../src/core/refusal/Refusal";
import { toldOf } from "../../../src/sheets/toldOf";
import { ruleFaultReason } from "../../../src/words/ruleFaults";
import { ruleText } from "../../../src/words/ruleText";
import { classifyTable } from "../../support/classifyTable";

const customers: Cell[][] = [
  ["Customer", "Revenue", "Region", "Need", "Signed on"],
  ["Ann", 900, "North", "Explicit", "2026-03-05"],
  ["Ben", 10, "South", "latent", null],
  ["Cem", 20, "East", null, "2026-05-01"],
];
const header = ["Order", "Class", "Colour", "Column 1", "Comparison 1", "Value 1", "Column 2", "Comparison 2", "Value 2"];
const run = (...rows: readonly (readonly Cell[])[]) =>
  classifyTable("rules", { Customers: customers, Rules: [header, ...rows] }, { asOf: "2026-06-30" });

test("each rule is told with the customers that it decides, the cell of its class, and whether it can ever hold", () => {
  const { ownRules } = run([1, "Large", null, "Revenue", "over", 500], [2, "Never", null, "Revenue", "over", 900], [3, "Rest"]);
  const told = ownRules!.map(({ number, class: id, customers: count, idle, cell }) => [number, id, count, idle, cell]);
  expect(told).toEqual([
    [1, "Large", 1, false, "B2"],
    [2, "Never", 0, true, "B3"],
    [3, "Rest", 2, false, "B4"],
  ]);
});

test("the customers of all rules and of none are all customers", () => {
  const { ownRules, customers: all, summary } = run([1, "Large", null, "Revenue", "over", 500]);
  const open = summary.find(({ class: id }) => id === "noRule")!.customers;
  expect(ownRules!.reduce((sum, rule) => sum + rule.customers, open)).toBe(all.length);
});

test("a rule is told in words, with labels of choices, days as days and the user's own names", () => {
  const outcome = run(
    [1, "A", null, "Need", "is one of", "explicit | latent", "Revenue", "at least", 1000],
    [2, "B", null, "Signed on", "over", "2026-04-01", "Region", "is one of", "North"],
    [3, "C", null, "Region", "is empty"],
    [4, "Rest"],
  );
  const texts = outcome.ownRules!.map(({ when }) => ruleText(when, toldOf(outcome), "en"));
  expect(texts).toEqual([
    "Need is one of Explicit or Latent and Revenue at least 1,000",
    "Signed on over 1 Apr 2026 and Region is North",
    "Region is empty",
    "everybody who is left",
  ]);
  for (const language of languages)
    for (const { when } of outcome.ownRules!) expect(ruleText(when, toldOf(outcome), language)).not.toMatch(/[{}]|undefined/);
});

test("a refusal about a sheet of rules carries every wrong cell with its own sentence", () => {
  try {
    run([1, "A", "mauve", "Revenu", ">", 5], [2, null, null, "Revenue", "about", 5], [3, "Rest"]);
  } catch (error) {
    const { cells } = error as Refusal;
    expect(cells.map(({ sheet, cell, code }) => [sheet, cell, code])).toEqual([
      ["Rules", "D2", "rule.notAColumn"],
      ["Rules", "C2", "rule.notAColour"],
      ["Rules", "E3", "rule.notAComparison"],
      ["Rules", "B3", "rule.noClass"],
    ]);
    for (const language of languages) for (const each of cells) expect(ruleFaultReason(each, language)).toMatch(/^[^{}]{8,}$/);
    return;
  }
  throw new Error("Not refused");
});
