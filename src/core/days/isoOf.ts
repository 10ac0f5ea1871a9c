import type { Day } from "./Day";
import { partsOf } from "./partsOf";

/** A day as ISO 8601 text, `2026-03-05`. */
export function isoOf(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}
