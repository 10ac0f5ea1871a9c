/** What customers spent on their repeat purchases, one entry each. */
export interface Spending {
  /** Repeat purchases. */
  readonly x: Float64Array;
  /** Mean value of a repeat purchase. */
  readonly meanValue: Float64Array;
}
