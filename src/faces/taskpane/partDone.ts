import type { Stage } from "../../workbook/WorkbookPort";
import type { Work } from "./state/PaneState";

/** Where each stage begins and ends on the bar. Writing the user's columns and our sheets is what takes the time. */
const spans: Readonly<Record<Stage, readonly [number, number]>> = {
  reading: [0, 0.6],
  here: [0.6, 0.6],
  classifying: [0.6, 0.9],
  computing: [0.9, 1],
  checking: [0, 0.05],
  writingColumns: [0.05, 0.5],
  writingSheets: [0.5, 0.85],
  colouring: [0.85, 0.95],
  finishing: [0.95, 1],
  undoing: [0, 1],
};

/** The part of the whole work that is done, 0 … 1: the bar never goes back from one stage to the next. */
export function partDone({ stage, done, all }: Work): number {
  const [from, to] = spans[stage];
  return from + (to - from) * (all > 0 ? Math.min(1, done / all) : 0);
}
