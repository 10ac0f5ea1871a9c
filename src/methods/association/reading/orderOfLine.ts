import type { OrderBook } from "../../../core/orders/OrderBook";

/** The basket of each of these rows of the book, numbered from 0 as they are met, and how many there are. */
export interface BasketOfLine {
  readonly basket: Int32Array;
  readonly count: number;
}

/** An order is a basket; without order ids all that a customer bought in a day is one. O(lines). */
export function orderOfLine({ order, customer, day }: OrderBook, lines: Int32Array): BasketOfLine {
  const known = new Map<number | string, number>();
  const basket = Int32Array.from(lines, (row) => {
    const key = order ? order[row]! : `${customer[row]}:${day[row]}`;
    const index = known.get(key) ?? known.size;
    known.set(key, index);
    return index;
  });
  return { basket, count: known.size };
}
