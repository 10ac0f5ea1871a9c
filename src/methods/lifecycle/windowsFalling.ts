import type { Day } from "../../core/days/Day";
import { revenueByPeriod } from "../../core/metrics/revenueByPeriod";
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
  const revenue = revenueByPeriod(book, { asOf, months, count: most + 1 });
  return Float64Array.from({ length: book.customers }, (_, customer) => {
    let falls = 0;
    while (falls < most && revenue[falls]![customer]! < revenue[falls + 1]![customer]!) falls++;
    return falls;
  });
}
