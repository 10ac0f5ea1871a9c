import { nextYearly } from "../../../src/methods/triggers/nextYearly";
import { day } from "../../support/classifyTable";

describe("the next return of a day's date", () => {
  test.each([
    // the day, from, its return
    ["1980-05-10", "2026-05-09", "2026-05-10"],
    ["1980-05-10", "2026-05-10", "2026-05-10"],
    ["1980-05-10", "2026-05-11", "2027-05-10"],
    ["1980-01-01", "2026-12-31", "2027-01-01"],
    ["1992-02-29", "2026-02-01", "2026-02-28"],
    ["1992-02-29", "2026-03-01", "2027-02-28"],
    ["1992-02-29", "2028-02-01", "2028-02-29"],
    ["1895-07-01", "2026-06-30", "2026-07-01"],
    ["2026-05-10", "2026-05-10", "2027-05-10"],
    ["2025-12-31", "2026-01-01", "2026-12-31"],
  ])("%s, seen from %s, returns on %s", (born, from, expected) => {
    expect(nextYearly(day(born), day(from))).toBe(day(expected));
  });

  test("is none for a day that is none", () => expect(nextYearly(NaN, day("2026-01-01"))).toBeNaN());
});
