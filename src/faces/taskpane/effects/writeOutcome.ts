import type { Preview } from "../../../flow/Preview";
import { troubleOf } from "../state/Trouble";
import { lookAtEarlier } from "./lookAtWorkbook";
import type { PaneContext } from "./PaneContext";
import { choiceOf } from "./previewDraft";
import { watchWork } from "./watchWork";

/** Writes the previewed outcome. @returns whether it is written */
export async function writeOutcome(context: PaneContext, outcome: Preview): Promise<boolean> {
  const { session, store, work } = context;
  const state = store.state();
  const choice = state.step === "open" ? choiceOf(state.draft) : null;
  if (!choice) return false;
  const signal = work.start();
  store.dispatch({ type: "writing" });
  try {
    const receipt = await session.write(choice, outcome, watchWork(store, signal));
    store.dispatch({ type: "written", outcome, receipt });
  } catch (error) {
    store.dispatch(signal.aborted ? { type: "cancelled", outcome } : { type: "failed", what: "write", trouble: troubleOf(error), outcome });
    return false;
  }
  await lookAtEarlier(context);
  return true;
}
