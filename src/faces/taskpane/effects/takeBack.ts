import { troubleOf } from "../state/Trouble";
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
  } catch (error) {
    store.dispatch({ type: "failed", what: "takeBack", trouble: troubleOf(error) });
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
  } catch (error) {
    store.dispatch({ type: "failed", what: "remove", trouble: troubleOf(error) });
  }
  await lookAtEarlier(context);
}
