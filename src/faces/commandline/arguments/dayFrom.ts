import type { Day } from "../../../core/days/Day";
import { dayOf } from "../../../core/days/dayOf";
import { Complaint } from "../Complaint";

/** A day as it is typed: 2026-01-31. Throws Complaint. */
export function dayFrom(met: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(met);
  const day = match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
  if (day === undefined) throw new Complaint("usage", "badDay", { met });
  return day;
}
