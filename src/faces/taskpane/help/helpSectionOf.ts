import { declarations } from "../../../methods/declarations";
import type { PaneState } from "../state/PaneState";

/** The section of the user guide that belongs to what the pane shows. */
export function helpSectionOf(state: PaneState): string {
  if (state.step !== "open") return state.step === "broken" ? "trouble" : "start";
  const { view, draft, earlier } = state;
  switch (view.at) {
    case "match":
      return "columns";
    case "preview":
    case "done":
      return draft.method === null ? "start" : questionOf(draft.method);
    case "failed":
      return "trouble";
    case "card":
      return "card";
    case "contacts":
      return "pipeline";
    default:
      return earlier.unfinished ? "trouble" : "start";
  }
}

function questionOf(method: keyof typeof declarations): string {
  const { group, byPeriod } = declarations[method];
  if (byPeriod) return "month-end";
  return group === "own" ? "rules" : group;
}
