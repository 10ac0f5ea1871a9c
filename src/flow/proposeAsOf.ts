import type { Day } from "../core/days/Day";
import { endOfMonth } from "../core/days/endOfMonth";

/** The last day of the month of the newest order, or today if that is earlier; today where there is no order. */
export function proposeAsOf(newest: Day | undefined, today: Day): Day {
  return newest === undefined ? today : Math.min(endOfMonth(newest), today);
}
