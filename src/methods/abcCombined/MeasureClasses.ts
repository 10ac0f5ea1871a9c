/** One measure, classified. Every measure has one entry per customer. */
export interface MeasureClasses {
  /** Class index from 0 (best); −1 where the customer has no figure for this measure. */
  readonly classes: Int32Array;
  /** The cumulative share, 0 … 1, that decides the class: where the customer's slice begins (`upper`) or ends (`lower`); NaN where there is no figure. */
  readonly decidingShare: Float64Array;
}
