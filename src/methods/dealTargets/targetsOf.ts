import type { Day } from "../../core/days/Day";
import { revenueByPeriod } from "../../core/metrics/revenueByPeriod";
import type { OrderBook } from "../../core/orders/OrderBook";
import { quantileBreaks } from "../../core/statistics/quantileBreaks";
import { usualCuts } from "../abc/abcRule";
import { classifyAbc } from "../abc/classifyAbc";
import { orderValues } from "./orderValues";

/** Days of a month on average: targets are for a month, however many days it has. */
const daysPerMonth = 365 / 12;

export interface Targets {
  readonly must: number;
  readonly strive: number;
  readonly stretch: number;
  /** Revenue of the last period. */
  readonly actual: number;
  readonly expectedOrders: number;
  /** Whether the orders expected follow from the usual gap, or from the average since the first purchase. */
  readonly byHabit: boolean;
}

interface TargetRule {
  readonly asOf: Day;
  readonly months: number;
  readonly periods: number;
  readonly strivePercent: number;
}

/**
 * The three targets per customer in money, each at least as high as the one before. A customer without a purchase has targets of 0.
 * Cost: O(periods × rows + N log N) for N customers.
 */
export function targetsOf(
  book: OrderBook,
  { usualGap, tenure }: { readonly usualGap: Float64Array; readonly tenure: Float64Array },
  rule: TargetRule,
): readonly Targets[] {
  const revenue = revenueByPeriod(book, { asOf: rule.asOf, months: rule.months, count: rule.periods });
  const classLevel = levelOfClass(revenue);
  const days = daysPerMonth * rule.months;
  return orderValues(book).map((values, customer): Targets => {
    const own = revenue.map((period) => period[customer]!);
    const actual = own[0]!;
    const gap = usualGap[customer]!;
    const byHabit = !Number.isNaN(gap);
    if (values.length === 0) return { must: 0, strive: 0, stretch: 0, actual, expectedOrders: 0, byHabit };
    // Without a habit: orders so far over the time since the first one, counted as one period at least.
    const expectedOrders = byHabit ? days / gap : values.length / Math.max(1, (tenure[customer]! || 0) / days);
    const [, middle, upper] = quantileBreaks(values, 4) as [number, number, number];
    const must = middle * expectedOrders;
    const strive = Math.max(upper * expectedOrders, must * (1 + rule.strivePercent / 100));
    return { must, strive, stretch: Math.max(strive, ...own, classLevel[customer]!), actual, expectedOrders, byHabit };
  });
}

/** The 75th percentile of the average revenue per period in each customer's ABC class; 0 where nobody has revenue. */
function levelOfClass(revenue: readonly Float64Array[]): Float64Array {
  const average = revenue[0]!.map((_, customer) => revenue.reduce((sum, period) => sum + period[customer]!, 0) / revenue.length);
  if (!average.some((money) => money > 0)) return new Float64Array(average.length);
  const { classes, classCount } = classifyAbc(average, { by: "share", cuts: usualCuts.share, crossing: "upper" });
  const levels = Array.from({ length: classCount }, (_, index) => {
    const members = average.filter((_, customer) => classes[customer] === index);
    return members.length === 0 ? 0 : quantileBreaks(members, 4)[2]!;
  });
  return Float64Array.from(classes, (index) => levels[index]!);
}
