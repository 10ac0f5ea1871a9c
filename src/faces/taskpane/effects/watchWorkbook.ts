import { lookAtWorkbook } from "./lookAtWorkbook";
import type { PaneContext } from "./PaneContext";
import { previewDraft } from "./previewDraft";

/** People type several cells in a row: the pane looks again when they pause. */
const pauseAfterEdit = 800;

/** Keeps what is shown true while the user edits cells: looks at the tables again, works a shown preview out again, and offers it where the results are written. */
export async function watchWorkbook(context: PaneContext): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const edited = (): void => {
    clearTimeout(waiting);
    context.store.dispatch({ type: "edited" });
    if (viewOf(context) === "preview") {
      // What is being worked out was read before: it must not come up as if it were true.
      context.work.stop();
      context.store.dispatch({ type: "previewing" });
    }
    waiting = setTimeout(() => void afterEdit(context), pauseAfterEdit);
  };
  try {
    await context.workbook.onChange(edited);
  } catch {
    // Without change events the pane still works: every preview and every run reads the cells afresh.
  }
}

async function afterEdit(context: PaneContext): Promise<void> {
  const view = viewOf(context);
  if (view !== "choose" && view !== "preview") return;
  await lookAtWorkbook(context);
  if (viewOf(context) === "preview") await previewDraft(context);
}

function viewOf({ store }: PaneContext): string | undefined {
  const state = store.state();
  return state.step === "open" ? state.view.at : undefined;
}
