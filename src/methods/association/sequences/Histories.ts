/** What each customer bought on which day, without returns, as columns of equal length: customer after customer, each by rising day. */
export interface Histories {
  readonly customers: number;
  readonly products: number;
  /** The purchases of customer c are `start[c] … start[c + 1] − 1`. */
  readonly start: Int32Array;
  readonly customer: Int32Array;
  readonly day: Float64Array;
  readonly product: Int32Array;
  /** The purchases of product p, by customer and day, are `placeStart[p] … placeStart[p + 1] − 1` of `places`. */
  readonly placeStart: Int32Array;
  readonly places: Int32Array;
}
