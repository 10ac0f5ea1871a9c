import type { Labels } from "./Labels";
import type { OrderBook } from "./OrderBook";

/** The rows of the book that pass, in their order. Cost: O(rows). */
export function keepRows(book: OrderBook, passes: (row: number) => boolean): OrderBook {
  const stays = (_: number, row: number): boolean => passes(row);
  const kept = ({ of, ...named }: Labels): Labels => ({ of: of.filter(stays), ...named });
  return {
    ...book,
    customer: book.customer.filter(stays),
    day: book.day.filter(stays),
    amount: book.amount.filter(stays),
    purchase: book.purchase.filter(stays),
    ...(book.order && { order: book.order.filter(stays) }),
    ...(book.margin && { margin: book.margin.filter(stays) }),
    ...(book.collections && { collections: book.collections.filter(stays) }),
    ...(book.quantity && { quantity: book.quantity.filter(stays) }),
    ...(book.promotion && { promotion: book.promotion.filter(stays) }),
    ...(book.product && { product: kept(book.product) }),
    ...(book.brand && { brand: kept(book.brand) }),
  };
}
