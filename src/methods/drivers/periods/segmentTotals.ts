import type { OrderBook } from "../../../core/orders/OrderBook";
import { total } from "../../../core/statistics/total";
import type { Totals } from "../split/Totals";

/** The totals of each segment. Rows of the book without a segment (−1) belong to none. Cost: O(rows). */
export function segmentTotals(
  book: OrderBook,
  rows: Int32Array,
  { of, count }: { readonly of: Int32Array; readonly count: number },
): Totals[] {
  const inSegment = Array.from({ length: count }, (): number[] => []);
  for (const row of rows) if (of[row]! >= 0) inSegment[of[row]!]!.push(row);
  return inSegment.map((own) => totalsOf(book, own));
}

function totalsOf(book: OrderBook, rows: readonly number[]): Totals {
  const sold = rows.filter((row) => book.purchase[row] === 1);
  return {
    customers: new Set(sold.map((row) => book.customer[row])).size,
    orders: book.order ? new Set(sold.map((row) => book.order![row])).size : sold.length,
    units: total(rows.map((row) => unitsOf(book, row))),
    revenue: total(rows.map((row) => book.amount[row]!)),
    margin: total(rows.map((row) => book.margin?.[row] ?? 0)),
  };
}

/** Units of a row; returned ones count against. */
function unitsOf({ quantity, purchase }: OrderBook, row: number): number {
  const units = quantity?.[row] ?? 0;
  if (Number.isNaN(units)) return 0;
  return purchase[row] === 1 ? units : -Math.abs(units);
}
