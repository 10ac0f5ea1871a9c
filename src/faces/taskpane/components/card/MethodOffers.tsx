import type { MethodFit } from "../../../../flow/Session";
import type { MethodId } from "../../../../methods/methods";
import { cardWords } from "../../../../words/cardWords";
import { customerCardWords } from "../../../../words/customerCard";
import { LinkButton } from "../LinkButton";
import { usePane, usePaneState, useSay } from "../paneContext";

const words = customerCardWords.classes;
/** More would be the first page over again. */
const mostOffers = 3;

/** Methods that the data allow, the user's favourites first, each with the way to its preview. */
export function MethodOffers({ fits }: { readonly fits: readonly MethodFit[] }) {
  const say = useSay();
  const pane = usePane();
  const state = usePaneState();
  const favourites = state.step === "open" ? state.survey.favourites : [];
  const fitting = fits.filter((fit) => fit.fits).map(({ method }) => method);
  const offers = [...fitting.filter((method) => favourites.includes(method)), ...fitting.filter((method) => !favourites.includes(method))];
  const preview = (method: MethodId): void => {
    pane.store.dispatch({ type: "methodChosen", method });
    void pane.preview();
  };
  if (offers.length === 0) return <p className="note">{say(words.noneFits)}</p>;
  return (
    <>
      <p className="note">{say(words.none)}</p>
      <ul className="lines">
        {offers.slice(0, mostOffers).map((method) => (
          <li key={method} className="line stacked">
            <LinkButton onClick={() => preview(method)}>{say(cardWords[method].question)}</LinkButton>
            <span className="note">{say(cardWords[method].title)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
