import type { OrderBook } from "../orders/OrderBook";
import { rowsByCustomer } from "../orders/rowsByCustomer";

/** The distinct days on which each customer bought, ascending. Returns are no purchases. O(rows log rows of one customer). */
export function purchaseDays(book: OrderBook): readonly Float64Array[] {
  const { start, rows } = rowsByCustomer(book);
  return Array.from({ length: book.customers }, (_, customer) => {
    const own = rows.subarray(start[customer], start[customer + 1]);
    const days = Float64Array.from(
      own.filter((row) => book.purchase[row] === 1),
      (row) => book.day[row]!,
    ).sort();
    return days.filter((day, index) => index === 0 || day !== days[index - 1]);
  });
}
