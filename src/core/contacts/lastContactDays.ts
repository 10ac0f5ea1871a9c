import type { ContactBook } from "./ContactBook";

/** The day of each customer's last contact; NaN for a customer without one. O(rows). */
export function lastContactDays(book: ContactBook): Float64Array {
  const last = new Float64Array(book.customers).fill(NaN);
  book.customer.forEach((customer, row) => {
    if (!(book.day[row]! <= last[customer]!)) last[customer] = book.day[row]!;
  });
  return last;
}
