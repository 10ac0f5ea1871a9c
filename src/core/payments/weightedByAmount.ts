import type { PaymentBook } from "./PaymentBook";

/** Amount-weighted mean per customer of a number of each row; NaN for a customer without an amount above zero. O(rows). */
export function weightedByAmount(book: PaymentBook, of: (row: number) => number): Float64Array {
  const sum = new Float64Array(book.customers);
  const weight = new Float64Array(book.customers);
  book.customer.forEach((customer, row) => {
    // A credit note is nobody's debt.
    const amount = Math.max(0, book.amount[row]!);
    sum[customer]! += amount * of(row);
    weight[customer]! += amount;
  });
  return sum.map((value, customer) => (weight[customer]! > 0 ? value / weight[customer]! : NaN));
}
