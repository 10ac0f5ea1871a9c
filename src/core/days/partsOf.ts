import type { Day } from "./Day";

export interface DateParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const msPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Year, month and day of the month of a day. O(1). */
export function partsOf(day: Day): DateParts {
  const date = new Date(epoch + Math.floor(day) * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
