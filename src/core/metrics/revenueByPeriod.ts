import type { Day } from "../days/Day";
import { monthsBefore } from "../days/monthsBefore";
import type { OrderBook } from "../orders/OrderBook";
import { revenueIn } from "./revenueIn";

interface Periods {
  readonly asOf: Day;
  /** Calendar months of one period. */
  readonly months: number;
  readonly count: number;
}

/** Revenue per period and customer, the period that ends on the as-of date first. O(count × rows). */
export function revenueByPeriod(book: OrderBook, { asOf, months, count }: Periods): readonly Float64Array[] {
  return Array.from({ length: count }, (_, back) =>
    revenueIn(book, {
      after: monthsBefore(asOf, (back + 1) * months),
      upTo: back === 0 ? asOf : monthsBefore(asOf, back * months),
    }),
  );
}
