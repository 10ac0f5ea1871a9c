import type { Workbook } from "../../model/Workbook";
import type { Change } from "../../model/WorkbookModel";

/**
 * Calls back when the add-in writes for the first time from now on: what comes in the middle of a run has to come after something was written.
 * Answers how to stop waiting.
 */
export function afterWrite(workbook: Workbook, work: (written: Change) => void): () => void {
  const stop = workbook.subscribe((changes) => {
    const written = changes.find(
      ({ source, facet }) => source === "api" && (facet === "cells" || facet === "tables" || facet === "sheets"),
    );
    if (!written) return;
    stop();
    work(written);
  });
  return stop;
}
