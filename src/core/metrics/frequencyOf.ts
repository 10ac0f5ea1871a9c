import type { OrderBook } from "../orders/OrderBook";
import { rowsByCustomer } from "../orders/rowsByCustomer";

/** What counts as one order: an order id (a row where there is no id column), or a day with a purchase. */
export type CountedBy = "orders" | "days";

/**
 * Orders per customer: distinct order ids; without an order id column every row is an order; by option distinct purchase days. Returns are no orders.
 * Cost: O(rows + distinct labels).
 */
export function frequencyOf(book: OrderBook, by: CountedBy): Float64Array {
  const counts = new Float64Array(book.customers);
  const labels = by === "days" ? dayLabels(book) : book.order;
  if (labels === undefined) {
    book.customer.forEach((customer, row) => (counts[customer]! += book.purchase[row]!));
    return counts;
  }
  const { start, rows } = rowsByCustomer(book);
  // The customer (from 1) that counted a label last: going customer by customer, one stamp per label replaces a set per customer.
  const countedFor = new Int32Array(labels.reduce((highest, label) => Math.max(highest, label), -1) + 1);
  for (let customer = 0; customer < book.customers; customer++) {
    for (let index = start[customer]!; index < start[customer + 1]!; index++) {
      const row = rows[index]!;
      const label = labels[row]!;
      if (book.purchase[row] === 0 || countedFor[label] === customer + 1) continue;
      countedFor[label] = customer + 1;
      counts[customer]!++;
    }
  }
  return counts;
}

/** Days as labels from 0. */
function dayLabels(book: OrderBook): Int32Array {
  const first = book.day.reduce((earliest, day) => Math.min(earliest, day), Infinity);
  return Int32Array.from(book.day, (day) => day - first);
}
