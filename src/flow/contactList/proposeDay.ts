import type { Day } from "../../core/days/Day";
import { proposeAsOf } from "../proposeAsOf";

/** Tables whose newest date lies further back tell of the past. */
const longestSilence = 92;

/** The day to make a list for: today, or the end of their last month where the tables end a quarter or more before. */
export function proposeDay(newest: Day | undefined, today: Day): { readonly day: Day; readonly ofThePast: boolean } {
  const ofThePast = newest !== undefined && newest < today - longestSilence;
  return { day: ofThePast ? proposeAsOf(newest, today) : today, ofThePast };
}
