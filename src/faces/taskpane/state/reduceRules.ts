import type { PaneEvent } from "./PaneEvent";
import type { OpenPane } from "./PaneState";

/** A sheet of rules that was given is what the user goes by from then on, and what he sees next. */
export function reduceRules(state: OpenPane, event: PaneEvent): OpenPane {
  if (event.type !== "rulesGiven") return state;
  const tables = { ...state.draft.tables, rules: event.rules };
  const view = { at: "preview", picture: { status: "working", work: null, last: null }, wrong: [] } as const;
  return { ...state, notice: null, draft: { ...state.draft, method: "rules", tables }, view };
}
