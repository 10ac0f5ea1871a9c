import type { Watch } from "../../../workbook/WorkbookPort";
import type { PaneContext } from "./PaneContext";

/** Follows long work in the state. Work that has been aborted tells nothing any more: a later one may be under way. */
export function watchWork(store: PaneContext["store"], signal?: AbortSignal): Watch {
  return {
    signal,
    progress: (stage, done, all) => {
      if (signal?.aborted !== true) store.dispatch({ type: "worked", work: { stage, done, all } });
    },
  };
}
