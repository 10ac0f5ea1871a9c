import { monetaryOf } from "../../../core/metrics/monetaryOf";
import type { OrderBook } from "../../../core/orders/OrderBook";

/** Per customer: the measure over these rows, and whether anything was bought. */
export interface CustomerSums {
  readonly sums: Float64Array;
  readonly bought: Uint8Array;
}

/** O(rows + customers). */
export function customerSums(book: OrderBook, rows: Int32Array, measure: "revenue" | "margin"): CustomerSums {
  const values = measure === "margin" ? (book.margin ?? new Float64Array(book.amount.length)) : book.amount;
  const customer = Int32Array.from(rows, (row) => book.customer[row]!);
  const bought = new Uint8Array(book.customers);
  for (const row of rows) if (book.purchase[row] === 1) bought[book.customer[row]!] = 1;
  return {
    sums: monetaryOf(
      book.customers,
      customer,
      Float64Array.from(rows, (row) => values[row]!),
    ),
    bought,
  };
}
