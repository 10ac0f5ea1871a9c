import type { Rule } from "../mining/Rule";
import type { Items } from "../reading/Items";
import type { Sequence } from "../sequences/Sequence";

/** Everything that was found, for the sheets and the model. */
export interface Findings {
  readonly items: Items;
  readonly baskets: number;
  readonly itemSets: number;
  readonly rules: readonly Rule[];
  readonly sequences: readonly Sequence[];
  /** The highest corrected probability that counts as significant. */
  readonly level: number;
}
