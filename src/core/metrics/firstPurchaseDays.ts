import type { OrderBook } from "../orders/OrderBook";

/** The day of each customer's first purchase; NaN for a customer without one. O(rows). */
export function firstPurchaseDays(book: OrderBook): Float64Array {
  const first = new Float64Array(book.customers).fill(NaN);
  book.customer.forEach((customer, row) => {
    if (book.purchase[row] === 1 && !(book.day[row]! >= first[customer]!)) first[customer] = book.day[row]!;
  });
  return first;
}
