import { addMonths } from "./addMonths";
import type { Day } from "./Day";
import { endOfMonth } from "./endOfMonth";

/**
 * The day so many calendar months earlier, after which a window of that many months begins. The end of a month goes back to the end of a month, so that three
 * months up to 28 February are December, January and February.
 */
export function monthsBefore(day: Day, months: number): Day {
  const earlier = addMonths(day, -months);
  return day === endOfMonth(day) ? endOfMonth(earlier) : earlier;
}
