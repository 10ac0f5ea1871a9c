import { addMonths } from "../../../core/days/addMonths";
import type { Day } from "../../../core/days/Day";
import { dayOf } from "../../../core/days/dayOf";
import { partsOf } from "../../../core/days/partsOf";
import type { Period, PeriodRule } from "./Period";

/**
 * The period that a day falls in. A fiscal year that does not begin in January is named for the calendar year in which it ends, so that the year from April
 * 2026 to March 2027 is FY2027. O(1).
 */
export function periodOf(day: Day, { period, yearStarts }: PeriodRule): Period {
  const { year, month } = partsOf(day);
  if (period === "month") return spanning(`${padded(year, 4)}-${padded(month, 2)}`, { year, month, months: 1 });
  const intoYear = (month - yearStarts + 12) % 12;
  const quarter = Math.floor(intoYear / 3);
  const begins = year * 12 + (month - 1) - (intoYear - quarter * 3);
  const start = { year: Math.floor(begins / 12), month: (begins % 12) + 1 };
  if (yearStarts === 1) return spanning(`${padded(year, 4)}-Q${quarter + 1}`, { ...start, months: 3 });
  const ends = month >= yearStarts ? year + 1 : year;
  return spanning(`FY${padded(ends, 4)}-Q${quarter + 1}`, { ...start, months: 3 });
}

function spanning(id: string, { year, month, months }: { readonly year: number; readonly month: number; readonly months: number }): Period {
  const first = dayOf(year, month, 1) as Day;
  return { id, first, last: addMonths(first, months) - 1 };
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
