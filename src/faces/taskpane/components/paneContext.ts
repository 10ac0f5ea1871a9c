import { createContext, useContext, useSyncExternalStore } from "react";
import type { Language } from "../../../core/Language";
import type { Facts } from "../../../core/refusal/Refusal";
import type { Text } from "../../../core/Text";
import { say } from "../../../words/say";
import type { Pane } from "../effects/createPane";
import type { PaneState } from "../state/PaneState";

/** What every component may use: what can be asked for, and the language. */
export interface Given {
  readonly pane: Pane;
  readonly language: Language;
}

export const PaneGiven = createContext<Given | null>(null);

export function useGiven(): Given {
  const given = useContext(PaneGiven);
  if (!given) throw new Error("A component of the pane stands outside PaneGiven.");
  return given;
}

export function usePane(): Pane {
  return useGiven().pane;
}

export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.state);
}

/** Says words in the user's language. */
export function useSay(): (words: Text, facts?: Facts) => string {
  const { language } = useGiven();
  return (words, facts) => say(words, language, facts);
}
