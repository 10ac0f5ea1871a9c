import type { PaneState } from "../state/PaneState";
import { lookAtWorkbook } from "./lookAtWorkbook";
import type { PaneContext } from "./PaneContext";
import { previewDraft } from "./previewDraft";
import { writeOutcome } from "./writeOutcome";

/** The ribbon command: the remembered choice on the data as they are now, with the result told in the pane. */
export async function classifyAgain(context: PaneContext): Promise<void> {
  const { store } = context;
  if (isChanging(store.state())) return;
  store.dispatch({ type: "surveying" });
  await lookAtWorkbook(context);
  const state = store.state();
  if (state.step !== "open") return;
  if (state.survey.remembered === null) {
    store.dispatch({ type: "noticed", notice: "nothingRemembered" });
    return;
  }
  const outcome = await previewDraft(context);
  if (outcome && (await writeOutcome(context, outcome))) store.dispatch({ type: "noticed", notice: "classifiedAgain" });
}

/** A second press while the first run is still being written. */
function isChanging(state: PaneState): boolean {
  return state.step === "open" && ["write", "takeBack", "remove"].includes(state.view.at);
}
