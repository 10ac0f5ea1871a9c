import { troubleOf } from "../state/Trouble";
import { lookAtEarlier, lookAtWorkbook } from "./lookAtWorkbook";
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

/** Leaves interrupted work as it stands, and looks at the workbook again. */
export async function leave(context: PaneContext): Promise<void> {
  const { workbook, store } = context;
  store.dispatch({ type: "startedOver" });
  try {
    await workbook.leave();
  } catch (error) {
    store.dispatch({ type: "failed", what: "takeBack", trouble: troubleOf(error) });
  }
  await lookAtWorkbook(context);
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
