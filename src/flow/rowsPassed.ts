import type { Progress } from "../workbook/WorkbookPort";

/** Often enough for a bar to move, seldom enough to cost nothing. */
const every = 5000;

/** Counts the rows that are gone through, and tells how far it is: every so many rows, never by the clock. */
export function rowsPassed(all: number, progress: Progress | undefined): () => void {
  let done = 0;
  progress?.("classifying", 0, all);
  return () => {
    done += 1;
    if (done % every === 0 || done === all) progress?.("classifying", done, all);
  };
}
