import type { Day } from "./Day";
import { dayOf } from "./dayOf";
import { daysInMonth } from "./daysInMonth";
import { partsOf } from "./partsOf";

/** The same day of the month so many calendar months later (or earlier); the month's last day where there is no such day: 31 January + 1 month = 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const start = partsOf(day);
  const index = start.year * 12 + (start.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(start.day, daysInMonth(year, month))) as Day;
}
