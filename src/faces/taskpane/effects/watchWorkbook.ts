import { lookAtWorkbook } from "./lookAtWorkbook";
import type { PaneContext } from "./PaneContext";

/** People type several cells in a row: the pane looks again when they pause. */
const pauseAfterEdit = 800;

/** Keeps what is shown true while the user edits cells: looks at the tables again, or works the preview out again. */
export async function watchWorkbook(context: PaneContext, previewSoon: () => void): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const edited = (): void => {
    clearTimeout(waiting);
    if (previewIsShown(context)) context.store.dispatch({ type: "previewing" });
    waiting = setTimeout(() => afterEdit(context, previewSoon), pauseAfterEdit);
  };
  try {
    await context.workbook.onChange(edited);
  } catch {
    // Without change events the pane still works: every preview and every run reads the cells afresh.
  }
}

function afterEdit(context: PaneContext, previewSoon: () => void): void {
  const state = context.store.state();
  if (previewIsShown(context)) previewSoon();
  else if (state.step === "empty" || (state.step === "open" && state.view.at === "choose")) void lookAtWorkbook(context);
}

function previewIsShown({ store }: PaneContext): boolean {
  const state = store.state();
  return state.step === "open" && state.view.at === "preview";
}
