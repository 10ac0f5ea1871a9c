import type { Choice } from "../../../flow/Choice";
import type { Preview } from "../../../flow/Preview";
import type { Draft } from "../state/PaneState";
import { troubleOf } from "../state/Trouble";
import type { PaneContext } from "./PaneContext";
import { watchWork } from "./watchWork";

/** What is run: the draft with the options of its method; `null` while no method is chosen. */
export function choiceOf({ method, tables, asOf, options }: Draft): Choice | null {
  return method === null ? null : { method, tables, asOf, options: options[method] ?? {} };
}

/** Works the draft out and shows it. A later call overtakes this one. */
export async function previewDraft({ session, store, work }: PaneContext): Promise<Preview | null> {
  const state = store.state();
  const choice = state.step === "open" ? choiceOf(state.draft) : null;
  if (!choice) return null;
  const signal = work.start();
  store.dispatch({ type: "previewing" });
  try {
    const outcome = await session.preview(choice, watchWork(store, signal));
    if (signal.aborted) return null;
    store.dispatch({ type: "previewed", outcome });
    return outcome;
  } catch (error) {
    if (!signal.aborted) store.dispatch({ type: "previewRefused", trouble: troubleOf(error) });
    return null;
  }
}
