import type { Preview } from "../../../flow/Preview";
import { termOfFinding } from "../../../words/terms/termOf";
import { termsTold } from "../../../words/terms/termsTold";
import { wordsOf } from "../../../words/wordsOf";
import { useSay } from "./paneContext";
import { termFacts } from "./terms/termFacts";
import { TermMark } from "./terms/TermMark";

/** The result in one sentence. */
export function Finding({ outcome }: { readonly outcome: Preview }) {
  const say = useSay();
  const sentence = wordsOf(outcome.method).findings[outcome.finding.code];
  const term = termOfFinding(outcome.method);
  if (!sentence) return null;
  return (
    <div className="finding">
      <p role="status">{say(sentence, outcome.finding.facts)}</p>
      {term && <TermMark term={term} label={say(termsTold.finding)} facts={termFacts(outcome)} />}
    </div>
  );
}
