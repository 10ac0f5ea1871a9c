import type { OrderBook } from "../orders/OrderBook";

/** The day of each customer's last purchase; NaN for a customer without one. Returns are no purchases. O(rows). */
export function lastPurchaseDays(book: OrderBook): Float64Array {
  const last = new Float64Array(book.customers).fill(NaN);
  const anyRow = new Float64Array(book.customers).fill(NaN);
  for (let row = 0; row < book.customer.length; row++) {
    const customer = book.customer[row]!;
    const day = book.day[row]!;
    if (!(day <= anyRow[customer]!)) anyRow[customer] = day;
    if (book.purchase[row] === 1 && !(day <= last[customer]!)) last[customer] = day;
  }
  // A customer of whom the sheet holds refunds only still has a last dealing; better a date than a lost row.
  return last.map((day, customer) => (Number.isNaN(day) ? anyRow[customer]! : day));
}
