import type { Day } from "../../../core/days/Day";
import { monthsBefore } from "../../../core/days/monthsBefore";
import type { Span } from "../../../core/days/Span";

/** The last months up to the as-of date, and the months that they are compared with: those before, or the same ones a year earlier. */
export function periodsOf(asOf: Day, months: number, against: "previous" | "yearBefore"): { readonly before: Span; readonly after: Span } {
  const back = against === "previous" ? months : 12;
  return {
    before: { after: monthsBefore(asOf, back + months), upTo: monthsBefore(asOf, back) },
    after: { after: monthsBefore(asOf, months), upTo: asOf },
  };
}
