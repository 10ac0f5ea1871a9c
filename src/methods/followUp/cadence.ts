import { monthsUntil } from "../../core/days/monthsUntil";
import { partsOf } from "../../core/days/partsOf";
import type { Day } from "../../core/days/Day";

export const cadences = ["customer", "newCustomer", "interested", "prospect"] as const;
export type Cadence = (typeof cadences)[number];

export interface Standing {
  /** The stage as it was written; `null` where it was not. */
  readonly stage: string | null;
  /** Days since the last deal; NaN where there was none. */
  readonly sinceDeal: number;
}

/** By which cadence a customer is contacted. Whoever has bought is a customer where no stage is written; the first months after a deal have a cadence of their own. */
export function cadenceOf(
  { stage, sinceDeal }: Standing,
  { asOf, newMonths }: { readonly asOf: Day; readonly newMonths: number },
): Cadence {
  const bought = sinceDeal >= 0;
  if (stage === "interested") return "interested";
  if (stage !== "closed" && stage !== "repeat" && (stage !== null || !bought)) return "prospect";
  return bought && monthsUntil(asOf - sinceDeal, asOf) <= newMonths ? "newCustomer" : "customer";
}

/** Whether two days fall into different spans of so many calendar months, counted from January. */
export function isNewSpan(from: Day, to: Day, months: number): boolean {
  return spanOf(from, months) !== spanOf(to, months);
}

function spanOf(day: Day, months: number): number {
  const { year, month } = partsOf(day);
  return Math.floor((year * 12 + month - 1) / months);
}
