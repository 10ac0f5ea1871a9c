import type { OrderBook } from "../../../src/core/orders/OrderBook";
import { purchasesOf } from "../../../src/core/orders/purchasesOf";
import { repeatPurchasesOf } from "../../../src/core/orders/repeatPurchasesOf";
import { day, english } from "../../support/classifyTable";
import { readFixture, readRecords } from "../../support/readFixture";

function bookOf(
  rows: readonly (readonly (string | number)[])[],
  asOf: string,
): { readonly names: readonly string[]; readonly book: OrderBook } {
  const column = (index: number) => rows.map((row) => row[index]!);
  return purchasesOf({ customers: column(0), dates: column(1), amounts: column(2) }, { asOf: day(asOf), culture: english });
}

const uneven = [
  ["A", "2024-01-01", 10],
  ["A", "2024-01-01", 5],
  ["A", "2024-01-31", 20],
  ["A", "2024-03-01", -8],
  ["B", "2024-01-15", 30],
  ["C", "2024-01-01", 12],
  ["C", "2024-05-01", 50],
];

test("Online Retail: every customer's repeat purchases and times are those that pandas counts", () => {
  const orders = readFixture("retail_orders_of_some.csv").slice(1);
  const { names, book } = bookOf(
    orders.map(([customer, , date, amount]) => [customer!, date!, amount!] as (string | number)[]),
    "2011-12-10",
  );
  const found = repeatPurchasesOf(book, day("2011-12-10"));
  const expected = new Map(readRecords("retail_rhythm_of_some.csv").map((row) => [String(row.customer_id), row]));
  expect(names).toHaveLength(expected.size);
  names.forEach((name, customer) => {
    const wanted = expected.get(name)!;
    const tenure = Number(wanted.tenure_days);
    expect([name, found.x[customer], found.tx[customer], found.T[customer]]).toEqual([
      name,
      Number(wanted.orders_days) - 1,
      tenure - Number(wanted.recency_days),
      tenure,
    ]);
  });
});

test("a return is no purchase, and what it gives back is taken off the money; orders of one day are one", () => {
  const { book } = bookOf(uneven, "2024-03-31");
  const { x, tx, T, meanValue } = repeatPurchasesOf(book, day("2024-03-31"));
  expect([...x]).toEqual([1, 0, 0]);
  expect([...tx]).toEqual([30, 0, 0]);
  expect([...T]).toEqual([90, 76, 90]);
  expect([...meanValue]).toEqual([12, 0, 0]);
});

test("were a return a purchase, the figures would be those of lifetimes, which knows no returns", () => {
  const { book } = bookOf(uneven, "2024-03-31");
  const { x, tx, T, meanValue } = repeatPurchasesOf({ ...book, purchase: new Uint8Array(book.purchase.length).fill(1) }, day("2024-03-31"));
  expect([x[0], tx[0], T[0], meanValue[0]]).toEqual([2, 60, 90, 6]);
});

test("a customer with nothing but returns has no history", () => {
  const { book } = bookOf([["A", "2024-01-01", -10]], "2024-03-31");
  expect(repeatPurchasesOf(book, day("2024-03-31")).x[0]).toBeNaN();
});
