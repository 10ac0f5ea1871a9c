import { addMonths } from "./addMonths";
import type { Day } from "./Day";
import { partsOf } from "./partsOf";

/**
 * Calendar months from a day to a later one, a begun month counted as a whole: 0 up to the day itself, 1 up to the same day of the next month, that day
 * included. NaN for a day that is none.
 */
export function monthsUntil(from: Day, to: Day): number {
  if (Number.isNaN(to)) return NaN;
  if (to <= from) return 0;
  const [start, end] = [partsOf(from), partsOf(to)];
  const months = (end.year - start.year) * 12 + (end.month - start.month);
  return to <= addMonths(from, months) ? months : months + 1;
}
