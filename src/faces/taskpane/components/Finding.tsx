import type { Outcome } from "../../../flow/Outcome";
import { wordsOf } from "../../../words/wordsOf";
import { useSay } from "./paneContext";

/** The result in one sentence. */
export function Finding({ outcome }: { readonly outcome: Outcome }) {
  const say = useSay();
  const sentence = wordsOf(outcome.method).findings[outcome.finding.code];
  return sentence ? <p role="status">{say(sentence, outcome.finding.facts)}</p> : null;
}
