import type { Day } from "../days/Day";
import type { Labels } from "./Labels";

/**
 * The orders as columns of equal length, each row belonging to a customer by index. Made once, read by every metric.
 */
export interface OrderBook {
  readonly customers: number;
  /** Index of the customer, 0 … customers − 1. */
  readonly customer: Int32Array;
  readonly day: Float64Array;
  /** What the row adds to revenue: negative for a refund, 0 for a sale that is flagged as returned. */
  readonly amount: Float64Array;
  /** 1 where the row is a purchase, 0 where it is a return: a negative amount, or a row flagged as returned. */
  readonly purchase: Uint8Array;
  /** Index of the order id; `undefined` where there is no order id column. */
  readonly order?: Int32Array;
  readonly margin?: Float64Array;
  readonly collections?: Float64Array;
  /** Units of the row, NaN where the cell holds no number. */
  readonly quantity?: Float64Array;
  readonly product?: Labels;
  readonly brand?: Labels;
  /** 1 where the row was bought on promotion. */
  readonly promotion?: Uint8Array;
  /** The newest day in the book; `undefined` for an empty one. */
  readonly newest: Day | undefined;
}
