import { keepRows } from "../orders/keepRows";
import type { OrderBook } from "../orders/OrderBook";
import type { CountedBy } from "./frequencyOf";
import { frequencyOf } from "./frequencyOf";

/** Share of a customer's orders in which something was bought on promotion, 0 … 1; NaN for a customer without an order. O(rows). */
export function promotionShareOf(book: OrderBook, by: CountedBy): Float64Array {
  const promoted = frequencyOf(
    keepRows(book, (row) => book.promotion?.[row] === 1),
    by,
  );
  return frequencyOf(book, by).map((orders, customer) => (orders > 0 ? promoted[customer]! / orders : NaN));
}
