import type { Crossing } from "../abc/cutByShare";
import type { CutBy } from "../abc/classifyAbc";
import type { CombineBy } from "../abcCombined/combineClasses";
import type { PeriodRule } from "./periods/Period";

/** What the user chose for a review. */
export interface ReviewOptions extends PeriodRule {
  readonly measure: string;
  readonly combine: CombineBy;
  /** One per measure, in their order. */
  readonly weights: readonly number[];
  readonly by: CutBy;
  readonly cuts: readonly number[];
  /** Cuts of one measure, where they differ from those of all. */
  readonly collectionsCuts: readonly number[];
  readonly marginCuts: readonly number[];
  readonly brandShareCuts: readonly number[];
  readonly crossing: Crossing;
  /** How many periods back, the current one included. */
  readonly periods: number;
  readonly xyzCuts: readonly number[];
}
