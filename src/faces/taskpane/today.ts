import type { Day } from "../../core/days/Day";
import { dayOf } from "../../core/days/dayOf";

/** The user's calendar day. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
