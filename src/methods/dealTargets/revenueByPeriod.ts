import type { Day } from "../../core/days/Day";
import { monthsBefore } from "../../core/days/monthsBefore";
import { monetaryOf } from "../../core/metrics/monetaryOf";
import { keepRows } from "../../core/orders/keepRows";
import type { OrderBook } from "../../core/orders/OrderBook";

interface Periods {
  readonly asOf: Day;
  readonly months: number;
  readonly count: number;
}

/** Revenue per period and customer, the period that ends on the as-of date first. O(count × rows). */
export function revenueByPeriod(book: OrderBook, { asOf, months, count }: Periods): readonly Float64Array[] {
  return Array.from({ length: count }, (_, back) => {
    const after = monthsBefore(asOf, (back + 1) * months);
    const upTo = back === 0 ? asOf : monthsBefore(asOf, back * months);
    const rows = keepRows(book, (row) => book.day[row]! > after && book.day[row]! <= upTo);
    return monetaryOf(rows.customers, rows.customer, rows.amount);
  });
}
