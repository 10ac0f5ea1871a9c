import { keptIn } from "./keptIn";

/** Whether the tour was skipped or seen to its end in this workbook, out of the text that the workbook keeps. */
export function recallToured(text: string | null): boolean {
  return keptIn(text).toured === true;
}

/** The text that the workbook keeps, with the tour told as seen if it was; whatever else it says stays. */
export function withToured(text: string | null, toured: boolean): string {
  const kept = keptIn(text);
  return JSON.stringify(toured ? { ...kept, toured } : kept);
}
