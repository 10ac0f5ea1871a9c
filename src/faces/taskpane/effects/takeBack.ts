import { lookAtEarlier } from "./lookAtWorkbook";
import type { PaneContext } from "./PaneContext";
import { watchWork } from "./watchWork";

/** Takes the last run back. */
export async function takeBack(context: PaneContext): Promise<void> {
  const { workbook, store } = context;
  store.dispatch({ type: "takingBack" });
  try {
    await workbook.undo(watchWork(store));
    store.dispatch({ type: "takenBack" });
  } catch {
    store.dispatch({ type: "startedOver" });
    store.dispatch({ type: "noticed", notice: "undoFailed" });
  }
  await lookAtEarlier(context);
}

/** Removes everything that was ever written, after the user has said yes. */
export async function removeAll(context: PaneContext): Promise<void> {
  const { workbook, store } = context;
  store.dispatch({ type: "removing" });
  try {
    await workbook.removeAll(watchWork(store));
    store.dispatch({ type: "removed" });
  } catch {
    store.dispatch({ type: "startedOver" });
    store.dispatch({ type: "noticed", notice: "removeFailed" });
  }
  await lookAtEarlier(context);
}
