/** Invoices and instalments as columns of equal length, each row belonging to a customer by index. */
export interface PaymentBook {
  readonly customers: number;
  /** Index of the customer, 0 … customers − 1. */
  readonly customer: Int32Array;
  readonly amount: Float64Array;
  readonly due: Float64Array;
  /** NaN while it is open. */
  readonly paid: Float64Array;
}
