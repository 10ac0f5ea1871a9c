import type { Cell } from "../../../src/core/Cell";
import { againstLimit } from "../../../src/methods/prospectAbc/againstLimit";
import { callFunction, column, refusalOfCall } from "../../support/callFunction";

describe("PROSPECTABC", () => {
  test.each<[string, Cell[], string]>([
    // what it shows, [need, budget, decision makers, limit], class
    ["all three", ["explicit", "high", 2], "A"],
    ["a long chain", ["explicit", "high", 3], "B"],
    ["a medium budget", ["explicit", "medium", 1], "B"],
    ["a latent need", ["latent", "高", 2], "B"],
    ["the need only", ["explicit", "low", 3], "C"],
    ["an amount at the limit", ["explicit", 500, 2, 500], "A"],
    ["an amount below the limit", ["explicit", 499, 2, 500], "B"],
    ["an amount with a currency sign", ["explicit", "NT$50,000", 2, 50000], "A"],
    ["nobody knows who decides", ["explicit", "high", null], "B"],
    ["a blank row", [null, null, null], ""],
    ["no need", [null, "high", 2], "#N/A: The need is empty: write explicit, latent or none."],
    ["an unknown budget", ["explicit", "plenty", 2], "#N/A: “plenty” is not a budget: write high, medium or low, or an amount."],
    ["an error as budget", ["explicit", { error: "#N/A" }, 2], "#N/A: “#N/A” is not a budget: write high, medium or low, or an amount."],
    ["one amount alone", ["explicit", 500, 2], "#N/A: One amount alone cannot be judged: add the amount from which a budget is high."],
  ])("%s", (_, given, expected) => {
    expect(callFunction("PROSPECTABC", given)).toEqual([[expected]]);
  });

  test("amounts of a column are held against their median: of 100, 200 and 900 it is 200", () => {
    const columns = [column(["explicit", "explicit", "explicit", null]), column([100, 200, 900, null]), column([2, 2, 5, null])];
    expect(callFunction("PROSPECTABC", columns)).toEqual([["B"], ["A"], ["B"]]);
  });

  test("a limit below zero is refused", () => {
    expect(refusalOfCall("PROSPECTABC", ["explicit", 500, 2, -1])).toMatch(/highBudget.*“-1”.*0 up/);
  });
});

test("a budget is measured against the limit, or against the median of the budgets above zero", () => {
  expect(Array.from(againstLimit(Float64Array.of(100, 300, 0, NaN), 200))).toEqual([0.5, 1.5, 0, NaN]);
  // Of 100 and 300 the median is 200.
  expect(Array.from(againstLimit(Float64Array.of(100, 300, 0, NaN), 0))).toEqual([0.5, 1.5, 0, NaN]);
  expect(Array.from(againstLimit(Float64Array.of(0, NaN), 0))).toEqual([NaN, NaN]);
});
