import { lookAtWorkbook } from "./lookAtWorkbook";
import type { PaneContext } from "./PaneContext";
import { previewDraft } from "./previewDraft";

/** Looks at the workbook, or works the preview out, where that could not be done the last time. */
export async function goOn(context: PaneContext): Promise<void> {
  const { store } = context;
  const state = store.state();
  if (state.step === "broken") {
    store.dispatch({ type: "surveying" });
    await lookAtWorkbook(context);
  } else if (state.step === "open" && state.view.at === "preview" && state.view.picture.status === "refused") {
    await previewDraft(context);
  }
}
