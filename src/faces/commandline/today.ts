import { dayOf } from "../../core/days/dayOf";
import type { Day } from "../../core/days/Day";

/** The calendar day where the program runs. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}
