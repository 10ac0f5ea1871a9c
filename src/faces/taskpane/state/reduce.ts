import type { OpenPane, PaneState } from "./PaneState";
import type { PaneEvent } from "./PaneEvent";
import { reduceCard } from "./reduceCard";
import { reduceDraft } from "./reduceDraft";
import { reduceMatch } from "./reduceMatch";
import { reduceRules } from "./reduceRules";
import { reduceRun } from "./reduceRun";
import { surveyed } from "./surveyed";

/** The pane's state after an event. An event that makes no sense in a state leaves it as it is. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  if (event.type === "surveying") return { step: "opening" };
  if (event.type === "surveyed") return surveyed(state, event);
  if (event.type === "surveyFailed") return { step: "broken", trouble: event.trouble };
  return state.step === "open" ? reduceOpen(state, event) : state;
}

function reduceOpen(state: OpenPane, event: PaneEvent): OpenPane {
  for (const part of [reduceCard, reduceDraft, reduceMatch, reduceRules, reduceRun]) {
    const next = part(state, event);
    if (next !== state) return next;
  }
  return state;
}
