import type { Day } from "../../core/days/Day";
import { dayOf } from "../../core/days/dayOf";

/** The day of a date field's value, `2026-03-05`; `undefined` while it is not (yet) a day that Excel knows. */
export function readIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const year = Number(match[1]);
  return year < 1900 ? undefined : dayOf(year, Number(match[2]), Number(match[3]));
}
