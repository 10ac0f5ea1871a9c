import type { Day } from "../days/Day";
import type { PaymentBook } from "./PaymentBook";
import { weightedByAmount } from "./weightedByAmount";

/** Amount-weighted mean of max(0, paid − due) in days, open invoices counted to the as-of date; NaN without an invoice above zero. O(rows). */
export function daysLateOf(book: PaymentBook, asOf: Day): Float64Array {
  return weightedByAmount(book, (row) => Math.max(0, (book.paid[row]! <= asOf ? book.paid[row]! : asOf) - book.due[row]!));
}
