import type { Rows } from "../../core/method/Method";
import { quotient } from "../../core/statistics/quotient";
import { fractionOf } from "../credit/creditScore";

type Need =
  "monetary" | "recency" | "usualGap" | "tenure" | "windowRevenue" | "previousRevenue" | "windowComplaints" | "complaints" | "overdueShare";

const daysInYear = 365;
/** A third of a year stands for the usual gap of a customer without a habit, so that three of them make a year. */
const gapWithoutHabit = daysInYear / 3;

/** The numbers that the rules compare beside the needs; NaN where the data do not tell. O(N log N). */
export function cooperationMeasures({ numbers }: Rows<Need>) {
  return {
    shareAbove: sharesAbove(numbers.monetary),
    gapsSince: numbers.recency.map((days, row) => days / (numbers.usualGap[row]! > 0 ? numbers.usualGap[row]! : gapWithoutHabit)),
    revenueTrend: quotient(numbers.windowRevenue, numbers.previousRevenue),
    monthsKnown: numbers.tenure.map((days) => (days * 12) / daysInYear),
    complaintsNow: numbers.windowComplaints.map((now, row) => (Number.isNaN(now) ? numbers.complaints[row]! : now)),
    overdueShare: numbers.overdueShare.map(fractionOf),
  };
}

/** Share of the customers that are worth more than each; equal values share one place. */
function sharesAbove(values: Float64Array): Float64Array {
  const sorted = Float64Array.from(values).sort().reverse();
  const above = new Map<number, number>();
  sorted.forEach((value, place) => {
    if (!above.has(value)) above.set(value, place / sorted.length);
  });
  return values.map((value) => above.get(value)!);
}
