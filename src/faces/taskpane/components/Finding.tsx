import type { Preview } from "../../../flow/Preview";
import { wordsOf } from "../../../words/wordsOf";
import { useSay } from "./paneContext";

/** The result in one sentence. */
export function Finding({ outcome }: { readonly outcome: Preview }) {
  const say = useSay();
  const sentence = wordsOf(outcome.method).findings[outcome.finding.code];
  return sentence ? <p role="status">{say(sentence, outcome.finding.facts)}</p> : null;
}
