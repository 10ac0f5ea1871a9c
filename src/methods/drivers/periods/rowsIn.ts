import type { Span } from "../../../core/days/Span";
import type { OrderBook } from "../../../core/orders/OrderBook";

/** Rows of the book that lie in the period. O(rows). */
export function rowsIn({ day }: OrderBook, { after, upTo }: Span): Int32Array {
  return Int32Array.from(day.keys()).filter((row) => day[row]! > after && day[row]! <= upTo);
}
