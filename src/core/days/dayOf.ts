import type { Day } from "./Day";

const msPerDay = 86_400_000;
/** 30 December 1899, from which Excel's serials count after February 1900. */
const epoch = Date.UTC(1899, 11, 30);

/** The day of a calendar date in the proleptic Gregorian calendar; `undefined` when there is no such date (31 April). Month from 1. O(1). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? (date.getTime() - epoch) / msPerDay : undefined;
}
