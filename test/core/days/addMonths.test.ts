import { addMonths } from "../../../src/core/days/addMonths";
import { endOfMonth } from "../../../src/core/days/endOfMonth";
import { isoOf } from "../../../src/core/days/isoOf";
import { day } from "../../support/classifyTable";

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2026-01-31", 3, "2026-04-30"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-12-15", 1, "2027-01-15"],
])("%s and %d months is %s", (start, months, end) => expect(isoOf(addMonths(day(start), months))).toBe(end));

test("the last day of a leap February", () => expect(isoOf(endOfMonth(day("2024-02-03")))).toBe("2024-02-29"));
