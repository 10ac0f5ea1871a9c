import type { OrderBook } from "../../core/orders/OrderBook";
import { rowsByCustomer } from "../../core/orders/rowsByCustomer";
import { total } from "../../core/statistics/total";

/** The value of each order of each customer; rows of one order id are one order, returns are none. O(rows). */
export function orderValues(book: OrderBook): readonly (readonly number[])[] {
  const { start, rows } = rowsByCustomer(book);
  return Array.from({ length: book.customers }, (_, customer) => {
    const orders = new Map<number, number[]>();
    for (const row of rows.subarray(start[customer], start[customer + 1])) {
      if (book.purchase[row] === 0) continue;
      // Without order ids every row is an order of its own.
      const id = book.order?.[row] ?? row;
      const amounts = orders.get(id);
      if (amounts) amounts.push(book.amount[row]!);
      else orders.set(id, [book.amount[row]!]);
    }
    return [...orders.values()].map(total);
  });
}
