import type { MethodId } from "../../../methods/methods";
import { paneWords } from "../../../words/pane";
import { cardWords } from "../../../words/cardWords";
import { usePane, useSay } from "./paneContext";

interface FavouriteStarProps {
  readonly method: MethodId;
  readonly pressed: boolean;
  /** Whether Tab stops at it: at one card's alone, so that forty cards are not forty stops. */
  readonly reachable: boolean;
}

/** Puts a method among the favourites, or takes it out. */
export function FavouriteStar({ method, pressed, reachable }: FavouriteStarProps) {
  const say = useSay();
  const pane = usePane();
  const label = say(paneWords.methods.favourite, { method: say(cardWords[method].title) });
  return (
    <button
      type="button"
      className="star"
      aria-pressed={pressed}
      aria-label={label}
      title={label}
      tabIndex={reachable ? 0 : -1}
      onClick={() => void pane.star(method)}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path
          d="m8 1.8 1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z"
          fill={pressed ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.2"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
