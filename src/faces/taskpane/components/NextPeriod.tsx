import type { MethodId } from "../../../methods/methods";
import { paneWords } from "../../../words/pane";
import { cardWords } from "../../../words/cardWords";
import { useSay } from "./paneContext";

/** The review that is due, where one is repeated by period and was set up before. */
export function NextPeriod({ method }: { readonly method: MethodId }) {
  const say = useSay();
  return (
    <section>
      <h2>{say(paneWords.repeat.title, { method: say(cardWords[method].title) })}</h2>
      <p className="note">{say(paneWords.repeat.line)}</p>
    </section>
  );
}
