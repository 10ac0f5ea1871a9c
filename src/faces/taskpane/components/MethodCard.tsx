import { useId } from "react";
import type { MethodId } from "../../../methods/methods";
import { cardWords } from "../../../words/cardWords";
import { FavouriteStar } from "./FavouriteStar";
import { usePane, useSay } from "./paneContext";

interface MethodCardProps {
  readonly method: MethodId;
  readonly chosen: boolean;
  readonly favourite: boolean;
  /** Whether Tab stops here: at one card of all. Office.js moves the focus itself on the web, and knows no groups of radio buttons. */
  readonly reachable: boolean;
}

/** One method: the question that it answers and its name; the chosen one says what it does as well. */
export function MethodCard({ method, chosen, favourite, reachable }: MethodCardProps) {
  const say = useSay();
  const { store } = usePane();
  const id = useId();
  const words = cardWords[method];
  return (
    <div className="card">
      <input
        type="radio"
        name="method"
        id={id}
        value={method}
        checked={chosen}
        tabIndex={reachable ? 0 : -1}
        aria-describedby={`${id}-purpose`}
        onChange={() => store.dispatch({ type: "methodChosen", method })}
      />
      <label className="card-face" htmlFor={id}>
        <b>{say(words.question)}</b>
        <span className="note">{say(words.title)}</span>
        {/* Said with every card, shown with the chosen one, so that forty methods are not a wall of text. */}
        <span className="note" id={`${id}-purpose`} hidden={!chosen}>
          {say(words.purpose)}
        </span>
      </label>
      <FavouriteStar method={method} pressed={favourite} reachable={reachable} />
    </div>
  );
}
