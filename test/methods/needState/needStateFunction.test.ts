import type { Cell } from "../../../src/core/Cell";
import { callFunction, column } from "../../support/callFunction";

describe("NEEDSTATE, as of 31 August 2026", () => {
  test.each<[string, [Cell, Cell], string]>([
    ["explicit within half a year, the last day included", ["explicit", "2027-02-28"], "Target"],
    ["explicit, a day later", ["explicit", "2027-03-01"], "Potential"],
    ["explicit without a date", ["explicit", null], "Target"],
    ["latent", ["latent", "2026-09-01"], "Potential"],
    ["none, in Chinese", ["無", null], "Dead"],
    ["a blank row", [null, null], ""],
    ["a date without a need", [null, "2026-09-01"], "#N/A: The need is empty: write explicit, latent or none."],
    ["an unknown need", ["perhaps so", null], "#N/A: “perhaps so” is not a need: explicit, latent or none"],
    ["no date", ["explicit", "soon"], "#N/A: “soon” is not a date"],
  ])("%s", (_, given, expected) => {
    expect(callFunction("NEEDSTATE", [...given, "2026-08-31"])).toEqual([[expected]]);
  });

  test("the need alone, as a column, in the user's language", () => {
    expect(callFunction("NEEDSTATE", [column(["明確", "潛在", "無"])], { language: "zh-TW" })).toEqual([["目標"], ["潛在"], ["無需求"]]);
  });
});
