import { useId, useState } from "react";
import { paneWords } from "../../../words/pane";
import { groupedMethods } from "../groupedMethods";
import { methodsFound } from "../methodsFound";
import type { OpenPane } from "../state/PaneState";
import { CardGroup } from "./CardGroup";
import { MethodSearch } from "./MethodSearch";
import { NeedsMore } from "./NeedsMore";
import { useGiven, useSay } from "./paneContext";

/** The methods by the question that they answer: those that the data have everything for as cards, the others folded away with what they miss. */
export function MethodCards({ state }: { readonly state: OpenPane }) {
  const say = useSay();
  const { language } = useGiven();
  const id = useId();
  const [text, setText] = useState("");
  // A starred card stays where it is until the page comes up again: it must not move from under the pointer.
  const [favourites] = useState(state.survey.favourites);
  const found = methodsFound(state.fits, text, language);
  const fitting = found.filter(({ fits }) => fits);
  const short = found.filter(({ fits }) => !fits);
  const groups = groupedMethods(fitting, favourites);
  const first = groups[0]?.fits[0]?.method;
  const reachable = fitting.some(({ method }) => method === state.draft.method) ? (state.draft.method ?? first) : first;
  const searching = text.trim() !== "";
  return (
    <section aria-labelledby={id} data-tour-place="question">
      <h2 id={id}>{say(paneWords.methods.title)}</h2>
      {state.draft.method === null && <p className="note">{say(paneWords.methods.noneFits)}</p>}
      <MethodSearch text={text} count={searching ? found.length : null} all={state.fits.length} onText={setText} />
      {groups.map((group) => (
        <CardGroup key={group.id} group={group} state={state} reachable={reachable} />
      ))}
      <NeedsMore fits={short} unfolded={searching || state.draft.method === null} />
    </section>
  );
}
