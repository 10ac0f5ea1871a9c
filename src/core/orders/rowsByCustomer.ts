import type { OrderBook } from "./OrderBook";

/**
 * The rows of the book grouped by customer: those of customer c are `rows[start[c]] … rows[start[c + 1] − 1]`, in sheet order.
 * Cost: O(rows + customers).
 */
export function rowsByCustomer(book: OrderBook): { readonly start: Int32Array; readonly rows: Int32Array } {
  const start = new Int32Array(book.customers + 1);
  for (const customer of book.customer) start[customer + 1]!++;
  for (let index = 0; index < book.customers; index++) start[index + 1]! += start[index]!;
  const next = start.slice();
  const rows = new Int32Array(book.customer.length);
  book.customer.forEach((customer, row) => {
    rows[next[customer]!++] = row;
  });
  return { start, rows };
}
