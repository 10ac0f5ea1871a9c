import { addMonths } from "../../core/days/addMonths";
import type { Day } from "../../core/days/Day";
import { partsOf } from "../../core/days/partsOf";

/**
 * The first return of a day's date on or after another day: a birthday, an anniversary. 29 February returns on 28 February in common years. The day itself is
 * no return, so a day that lies ahead returns a year later at the earliest. NaN for a day that is none.
 */
export function nextYearly(day: Day, from: Day): number {
  if (Number.isNaN(day)) return NaN;
  const years = Math.max(1, partsOf(from).year - partsOf(day).year);
  const thisYear = addMonths(day, 12 * years);
  return thisYear >= from ? thisYear : addMonths(day, 12 * (years + 1));
}
