import { inSpan, type Span } from "../days/Span";
import { keepRows } from "../orders/keepRows";
import type { OrderBook } from "../orders/OrderBook";
import { monetaryOf } from "./monetaryOf";

/** Revenue of a span of days per customer, net of returns. O(rows). */
export function revenueIn(book: OrderBook, span: Span): Float64Array {
  const rows = keepRows(book, (row) => inSpan(book.day[row]!, span));
  return monetaryOf(rows.customers, rows.customer, rows.amount);
}
