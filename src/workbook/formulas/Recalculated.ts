/** What was calculated anew. */
export interface Recalculated {
  readonly formulas: number;
  /** How many of them showed `#NAME?` or `#BUSY!` before. */
  readonly stuck: number;
}
