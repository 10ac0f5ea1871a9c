/** The products by number, in the order of their names, so that the order of the rows shows in nothing. */
export interface Items {
  readonly names: readonly string[];
  /** Codes, where they differ from the names. */
  readonly codes?: readonly string[];
  /** The item of each product label of the order book. */
  readonly ofLabel: Int32Array;
}
