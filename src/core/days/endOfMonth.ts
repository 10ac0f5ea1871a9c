import type { Day } from "./Day";
import { dayOf } from "./dayOf";
import { daysInMonth } from "./daysInMonth";
import { partsOf } from "./partsOf";

/** The last day of the month that a day falls in. */
export function endOfMonth(day: Day): Day {
  const { year, month } = partsOf(day);
  return dayOf(year, month, daysInMonth(year, month)) as Day;
}
