import type { OrderBook } from "../../../core/orders/OrderBook";

/** Rows of the book that sold a product: no returns, and no rows without a product. O(rows). */
export function soldLines({ product, purchase }: OrderBook): Int32Array {
  if (!product) return new Int32Array(0);
  return Int32Array.from(product.of.keys()).filter((row) => purchase[row] === 1 && product.of[row]! >= 0);
}
