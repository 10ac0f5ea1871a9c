import type { SheetDescription } from "../../sheets/SheetDescription";
import type { PlacedCell } from "../hand/placeHand";
import type { HeldSheet } from "../register/Holdings";
import type { OwnedSheet } from "../register/OwnedSheet";

/** One sheet to be written. */
export interface SheetTask {
  readonly description: SheetDescription;
  /** The name to give. */
  readonly title: string;
  /** The hidden name that follows the sheet. */
  readonly anchor: string;
  /** The earlier sheet of ours that is built anew in its place; absent for a new sheet. */
  readonly held?: HeldSheet;
  /** The name it is registered with: an earlier title where the user renamed the sheet. */
  readonly registered: string;
  /** Where a new sheet goes, counted from 0. */
  readonly position: number;
  /** The name to take once the earlier sheet, which cannot be brought back and so stays to the end, has gone. */
  readonly finalTitle?: string;
  /** What the user wrote by hand on the sheet that it takes the place of. */
  readonly cells?: readonly PlacedCell[];
  /** How many rows it has for customers who are no longer in its list. */
  readonly appended?: number;
  /** For the list that outlives the runs, where there is none yet: its headers by column. */
  readonly history?: Readonly<Record<string, string>>;
}

/** All that a run does to sheets. */
export interface SheetPlan {
  readonly tasks: readonly SheetTask[];
  /** Earlier sheets that go, and can be brought back. */
  readonly stale: readonly HeldSheet[];
  /** Earlier sheets that go at the very end, because nobody remembers how to build them. */
  readonly last: readonly HeldSheet[];
  /** Earlier sheets on which the user has written: left to him. */
  readonly left: readonly OwnedSheet[];
}
