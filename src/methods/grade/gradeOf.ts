import { addMonths } from "../../core/days/addMonths";
import type { Day } from "../../core/days/Day";
import type { NeedState } from "../../core/fields/needStates";

export type Grade = "A" | "B" | "C" | "D" | "E";

/**
 * The grade of one prospect. Months are calendar months from the as-of date, their last day included.
 * @param close the day by which a deal is expected; NaN where nobody knows
 * @param within calendar months that bound A, B and C, ascending
 */
export function gradeOf(need: NeedState, close: Day, rule: { readonly asOf: Day; readonly within: readonly number[] }): Grade {
  if (need === "none") return "E";
  if (need === "latent" || Number.isNaN(close)) return "D";
  const reached = rule.within.findIndex((months) => close <= addMonths(rule.asOf, months));
  return (["A", "B", "C"] as const)[reached] ?? "D";
}
