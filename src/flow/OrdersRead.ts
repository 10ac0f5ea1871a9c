import type { OrderBook } from "../core/orders/OrderBook";
import type { Skipped } from "../core/refusal/Skipped";

/** What was read of the orders, before an as-of date is set. */
export interface OrdersRead {
  readonly book: OrderBook;
  /** Data row of each row of the book. */
  readonly rows: Int32Array;
  readonly skipped: readonly Skipped[];
  readonly guesses: readonly Skipped[];
}
