import type { Day } from "../days/Day";
import { monetaryOf } from "../metrics/monetaryOf";
import type { PaymentBook } from "./PaymentBook";

/** Sum of what was paid up to the as-of date, per customer. O(rows). */
export function collectedOf(book: PaymentBook, asOf: Day): Float64Array {
  const received = book.amount.map((amount, row) => (book.paid[row]! <= asOf ? amount : 0));
  return monetaryOf(book.customers, book.customer, received);
}
