import type { CustomerIndex } from "../core/orders/CustomerIndex";
import { LabelColumn } from "../core/orders/LabelColumn";
import type { ReadableTable } from "./readableTable";
import type { OrdersRead } from "./OrdersRead";

/**
 * Reads a table each of whose rows is a basket: every basket stands as a customer with one order, named by its order number or by its row. There are no dates and
 * no amounts. Empty rows are passed over. Cost: O(items).
 */
export function readBaskets(table: ReadableTable, customers: CustomerIndex): OrdersRead {
  const rows: number[] = [];
  const customer: number[] = [];
  const product = new LabelColumn();
  for (let row = 0; row < table.rowCount; row++) {
    const items = table.items?.(row) ?? [];
    if (items.length === 0) continue;
    const basket = customers.enter(row + 1, table.cell("orderId", row));
    for (const item of items) {
      rows.push(row);
      customer.push(basket);
      product.add(item, null);
    }
  }
  const book = {
    customers: customers.count,
    customer: Int32Array.from(customer),
    day: new Float64Array(rows.length).fill(NaN),
    amount: new Float64Array(rows.length),
    purchase: new Uint8Array(rows.length).fill(1),
    product: product.done(),
    newest: undefined,
  };
  return { book, rows: Int32Array.from(rows), skipped: [], guesses: [] };
}
