import type { Day } from "../core/days/Day";
import { keepRows } from "../core/orders/keepRows";
import type { OrderBook } from "../core/orders/OrderBook";
import type { Skipped } from "../core/refusal/Skipped";
import type { ReadableTable } from "./readableTable";
import type { OrdersRead } from "./OrdersRead";

/** The orders up to the as-of date; later rows are left out and told. Cost: O(rows). */
export function upTo(
  orders: OrdersRead,
  table: ReadableTable,
  asOf: Day,
): { readonly book: OrderBook; readonly skipped: readonly Skipped[] } {
  const { book } = orders;
  const late: Skipped[] = [];
  book.day.forEach((day, index) => {
    if (day > asOf) late.push(table.report("date", orders.rows[index]!, { code: "row.afterAsOf", facts: { day } }));
  });
  if (late.length === 0) return { book, skipped: orders.skipped };
  return { book: keepRows(book, (row) => !(book.day[row]! > asOf)), skipped: [...orders.skipped, ...late] };
}
