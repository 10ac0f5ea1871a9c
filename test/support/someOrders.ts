import fc from "fast-check";
import type { Labels } from "../../src/core/orders/Labels";
import type { OrderBook } from "../../src/core/orders/OrderBook";

/** A few order rows for every customer, with each column that a book can have. */
export function ordersFor(count: number, asOf: number): fc.Arbitrary<OrderBook> {
  const row = fc.record({
    customer: fc.integer({ min: 0, max: count - 1 }),
    day: fc.integer({ min: asOf - 800, max: asOf }),
    amount: fc.integer({ min: -200_00, max: 2000_00 }).map((cents) => cents / 100),
    order: fc.integer({ min: 0, max: 20 }),
    label: fc.integer({ min: -1, max: 3 }),
    flag: fc.integer({ min: 0, max: 1 }),
  });
  return fc.array(row, { minLength: 0, maxLength: 6 * count }).map((rows): OrderBook => {
    const money = Float64Array.from(rows, ({ amount }) => amount);
    const labels = { of: Int32Array.from(rows, ({ label }) => label), names: ["p", "q", "r", "s"] };
    return {
      customers: count,
      customer: Int32Array.from(rows, ({ customer }) => customer),
      day: Float64Array.from(rows, ({ day }) => day),
      amount: money,
      purchase: Uint8Array.from(rows, ({ amount }) => (amount < 0 ? 0 : 1)),
      order: Int32Array.from(rows, ({ order, customer }) => customer * 100 + order),
      margin: money.map((amount) => amount / 4),
      collections: money.map((amount) => amount / 2),
      quantity: Float64Array.from(rows, ({ order }) => order),
      promotion: Uint8Array.from(rows, ({ flag }) => flag),
      product: labels,
      brand: labels,
      newest: rows.length === 0 ? undefined : Math.max(...rows.map(({ day }) => day)),
    };
  });
}

/** The same orders of customers who stand in another order; a customer who is named twice has them twice. */
export function ordersInOrder(book: OrderBook, order: readonly number[]): OrderBook {
  const rows = order.flatMap((customer, place) =>
    Array.from(book.customer.keys())
      .filter((row) => book.customer[row] === customer)
      .map((row) => ({ row, place })),
  );
  const take = (column: Float64Array) => Float64Array.from(rows, ({ row }) => column[row]!);
  const flags = (column: Uint8Array) => Uint8Array.from(rows, ({ row }) => column[row]!);
  const labels = ({ of, names }: Labels): Labels => ({ of: Int32Array.from(rows, ({ row }) => of[row]!), names: [...names] });
  return {
    customers: order.length,
    customer: Int32Array.from(rows, ({ place }) => place),
    day: take(book.day),
    amount: take(book.amount),
    purchase: flags(book.purchase),
    order: Int32Array.from(rows, ({ row, place }) => book.order![row]! + (place >= book.customers ? 1000 * book.customers : 0)),
    margin: take(book.margin!),
    collections: take(book.collections!),
    quantity: take(book.quantity!),
    promotion: flags(book.promotion!),
    product: labels(book.product!),
    brand: labels(book.brand!),
    newest: book.newest,
  };
}
