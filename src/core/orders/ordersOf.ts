import { keepRows } from "./keepRows";
import type { OrderBook } from "./OrderBook";

/**
 * The rows of chosen customers, who are numbered anew in the order given.
 * @param customers indexes into the book's customers, each at most once
 * Cost: O(rows + customers).
 */
export function ordersOf(book: OrderBook, customers: readonly number[]): OrderBook {
  const places = new Int32Array(book.customers).fill(-1);
  customers.forEach((customer, place) => {
    if (customer < places.length) places[customer] = place;
  });
  const kept = keepRows(book, (row) => places[book.customer[row]!]! >= 0);
  return { ...kept, customers: customers.length, customer: kept.customer.map((customer) => places[customer]!) };
}
