import type { Totals } from "./Totals";

/** Factors whose product is revenue or margin; each is one total for each unit of the one before. */
export const factorIds = ["customers", "frequency", "orderValue", "orderUnits", "price", "marginRate"] as const;

export type FactorId = (typeof factorIds)[number];

/** A chain of factors from the customers to the measure. */
export interface Chain {
  readonly factors: readonly FactorId[];
  /** The totals between which the factors lead: factor f is `steps[f] ÷ steps[f − 1]`. */
  readonly steps: readonly (keyof Totals)[];
}
