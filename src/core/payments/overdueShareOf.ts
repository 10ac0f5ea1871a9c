import type { Day } from "../days/Day";
import type { PaymentBook } from "./PaymentBook";
import { weightedByAmount } from "./weightedByAmount";

/** Share of the amount that is overdue: due before the as-of date and not paid by then; NaN without an invoice above zero. O(rows). */
export function overdueShareOf(book: PaymentBook, asOf: Day): Float64Array {
  return weightedByAmount(book, (row) => (book.due[row]! < asOf && !(book.paid[row]! <= asOf) ? 1 : 0));
}
