import type { Day } from "../days/Day";
import type { FieldId } from "../fields/fields";
import type { OrderBook } from "../orders/OrderBook";
import type { CountedBy } from "./frequencyOf";

/** What a metric's number means, and so how it is shown. */
export type MetricKind = "days" | "count" | "money" | "date" | "text";

export interface MetricContext {
  readonly asOf: Day;
  readonly countedBy: CountedBy;
}

/** One measure of a customer, defined once and used by every method. */
export interface Metric {
  readonly kind: MetricKind;
  /** Columns of the Customers table that give it, best first; `by` turns the column's value into the metric. */
  readonly columns: readonly { readonly field: FieldId; readonly by?: (value: number, context: MetricContext) => number }[];
  /** How it is computed from orders: the columns that must be there, and the value per customer (NaN where there is none). */
  readonly orders?: { readonly needs: readonly FieldId[]; readonly of: (book: OrderBook, context: MetricContext) => Float64Array };
}
