import { monthsBefore } from "../../core/days/monthsBefore";
import type { Day } from "../../core/days/Day";
import { monetaryOf } from "../../core/metrics/monetaryOf";
import { keepRows } from "../../core/orders/keepRows";
import type { OrderBook } from "../../core/orders/OrderBook";

interface Windows {
  readonly asOf: Day;
  /** Calendar months of one window. */
  readonly months: number;
  /** Counting stops here. */
  readonly most: number;
}

/**
 * In how many windows in a row, up to the as-of date, each customer's revenue fell below that of the window before. A window in which nothing was bought falls
 * once, from the last one that had revenue; nothing after nothing is no fall.
 * Cost: O(most × rows).
 */
export function windowsFalling(book: OrderBook, { asOf, months, most }: Windows): Float64Array {
  const revenue = Array.from({ length: most + 1 }, (_, back) => {
    const [after, upTo] = [monthsBefore(asOf, (back + 1) * months), back === 0 ? asOf : monthsBefore(asOf, back * months)];
    const rows = keepRows(book, (row) => book.day[row]! > after && book.day[row]! <= upTo);
    return monetaryOf(rows.customers, rows.customer, rows.amount);
  });
  return Float64Array.from({ length: book.customers }, (_, customer) => {
    let falls = 0;
    while (falls < most && revenue[falls]![customer]! < revenue[falls + 1]![customer]!) falls++;
    return falls;
  });
}
