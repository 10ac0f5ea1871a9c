import type { Cell } from "../../../src/core/Cell";
import { callFunction, column } from "../../support/callFunction";
import { day } from "../../support/classifyTable";

describe("FOLLOWUP, as of 20 May 2026", () => {
  test.each<[string, Cell[], string | number]>([
    // what it shows, [stage, last contact, last deal], the day of the next contact
    ["a prospect after 14 days", ["prospect", "2026-05-06", null], day("2026-05-20")],
    ["interested after a week", ["意向", "2026-05-12", null], day("2026-05-19")],
    ["a customer after 30 days", ["closed", "2026-05-14", "2026-04-19"], day("2026-06-13")],
    ["weekly in the first month after a deal", ["closed", "2026-05-14", "2026-04-20"], day("2026-05-21")],
    ["a last deal makes a customer", [null, "2026-05-14", "2025-12-01"], day("2026-06-13")],
    ["never contacted: the as-of date", ["prospect", null, null], day("2026-05-20")],
    ["a blank row", [null, null, null], ""],
    ["no stage", [null, "2026-05-14", null], "#N/A: The stage is empty: write prospect, interested, closed or repeat."],
    ["an unknown stage", ["limbo", "2026-05-14", null], "#N/A: “limbo” is not a stage: write prospect, interested, closed or repeat."],
    ["no date", ["prospect", "soon", null], "#N/A: “soon” is not a date"],
    ["an error as stage", [{ error: "#REF!" }, null, null], "#N/A: “#REF!” is an error"],
  ])("%s", (_, given, expected) => {
    expect(callFunction("FOLLOWUP", [...given, "2026-05-20"])).toEqual([[expected]]);
  });

  test("columns side by side, without deals, counted from today", () => {
    const columns = [column(["prospect", null, "interested"]), column(["2026-05-06", null, null])];
    expect(callFunction("FOLLOWUP", columns, { today: "2026-05-20" })).toEqual([[day("2026-05-20")], [""], [day("2026-05-20")]]);
  });
});
