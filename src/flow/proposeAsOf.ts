import { addMonths } from "../core/days/addMonths";
import type { Day } from "../core/days/Day";
import { endOfMonth } from "../core/days/endOfMonth";

/**
 * The last day of the month of the newest order, or today if that is earlier; today where there is no order. A review that is repeated by period, of totals
 * that bear no date, is of the last month that has ended: nobody closes a month before it is over.
 */
export function proposeAsOf(newest: Day | undefined, today: Day, { byPeriod = false } = {}): Day {
  if (newest !== undefined) return Math.min(endOfMonth(newest), today);
  return byPeriod && endOfMonth(today) !== today ? endOfMonth(addMonths(today, -1)) : today;
}
