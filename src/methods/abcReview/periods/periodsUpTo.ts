import type { Day } from "../../../core/days/Day";
import type { Period, PeriodRule } from "./Period";
import { periodOf } from "./periodOf";

/** The period of a day and those before it, oldest first: at most `count`, and none that ends before `earliest`. O(count). */
export function periodsUpTo(day: Day, rule: PeriodRule, { count, earliest }: { readonly count: number; readonly earliest: Day }): Period[] {
  const found = [periodOf(day, rule)];
  while (found.length < count && found[0]!.first > earliest) found.unshift(periodOf(found[0]!.first - 1, rule));
  return found;
}
