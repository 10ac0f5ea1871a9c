import { paneWords } from "../../../words/pane";
import type { MethodFit } from "../../../flow/Session";
import type { OpenPane } from "../state/PaneState";
import { MethodCard } from "./MethodCard";
import { useSay } from "./paneContext";

/** The methods as one question: those that the data have everything for first. */
export function MethodCards({ state }: { readonly state: OpenPane }) {
  const say = useSay();
  const ordered: readonly MethodFit[] = [...state.fits.filter(({ fits }) => fits), ...state.fits.filter(({ fits }) => !fits)];
  return (
    <fieldset className="cards">
      <legend>
        <h2>{say(paneWords.methods.title)}</h2>
      </legend>
      {state.draft.method === null && <p className="note">{say(paneWords.methods.noneFits)}</p>}
      {ordered.map((fit) => (
        <MethodCard key={fit.method} fit={fit} chosen={fit.method === state.draft.method} />
      ))}
    </fieldset>
  );
}
