import type { OrderBook } from "../orders/OrderBook";
import { rowsByCustomer } from "../orders/rowsByCustomer";

/** What counts as one order: an order id (a row where there is no id column), or a day with a purchase. */
export type CountedBy = "orders" | "days";

/**
 * Orders per customer: distinct order ids; without an order id column every row is an order; by option distinct purchase days. Returns are no
 * orders. O(rows) for ids met in order, O(rows log rows) at worst.
 */
export function frequencyOf(book: OrderBook, by: CountedBy): Float64Array {
  const counts = new Float64Array(book.customers);
  const label: ArrayLike<number> | undefined = by === "days" ? book.day : book.order;
  const { start, rows } = rowsByCustomer(book);
  for (let customer = 0; customer < book.customers; customer++) {
    const purchases = rows.subarray(start[customer], start[customer + 1]).filter((row) => book.purchase[row] === 1);
    counts[customer] = label === undefined ? purchases.length : new Set(Array.from(purchases, (row) => label[row])).size;
  }
  return counts;
}
