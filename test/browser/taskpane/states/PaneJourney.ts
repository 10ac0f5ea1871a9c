import type { DemoOptions } from "../../support/launch";
import type { Walk } from "./Walk";

/** One state of the pane, and how a user comes to it from the one before. */
export interface PaneState {
  /** The name of its picture, of all states the only one. */
  readonly state: string;
  readonly reach: (walk: Walk) => Promise<unknown>;
  /** Also looked at in dark and in the system's contrast colours. */
  readonly themes?: true;
  /** Has something open that closes when the pane changes its size, and is looked at in the size that it has. */
  readonly inPlace?: true;
}

/** States that one workbook comes through, in this order. */
export interface PaneJourney {
  readonly name: string;
  readonly open: Pick<DemoOptions, "sample" | "file" | "before">;
  readonly states: readonly PaneState[];
}
