import type { ContactBook } from "../contacts/ContactBook";
import type { Day } from "../days/Day";
import type { FieldId } from "../fields/fields";
import type { OrderBook } from "../orders/OrderBook";
import type { PaymentBook } from "../payments/PaymentBook";
import type { CountedBy } from "./frequencyOf";

/** What a metric's number means, and so how it is shown. */
export type MetricKind = "days" | "count" | "money" | "share" | "date" | "text";

export interface MetricContext {
  readonly asOf: Day;
  readonly countedBy: CountedBy;
  /** Calendar months of the window that trends compare with the one before. */
  readonly windowMonths: number;
}

/** How a metric is computed from the rows of a table: the columns that must be there, and the value per customer (NaN where there is none). */
export interface MetricSource<Book> {
  readonly needs: readonly FieldId[];
  readonly of: (book: Book, context: MetricContext) => Float64Array;
}

/** One measure of a customer, defined once and used by every method. */
export interface Metric {
  readonly kind: MetricKind;
  /** Columns of the Customers table that give it, best first; `by` turns the column's value into the metric. */
  readonly columns: readonly { readonly field: FieldId; readonly by?: (value: number, context: MetricContext) => number }[];
  readonly orders?: MetricSource<OrderBook>;
  readonly contacts?: MetricSource<ContactBook>;
  readonly payments?: MetricSource<PaymentBook>;
}
