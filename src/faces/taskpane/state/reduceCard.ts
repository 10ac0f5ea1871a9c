import type { CardEvent, CardState } from "./CardState";
import type { PaneEvent } from "./PaneEvent";
import type { OpenPane } from "./PaneState";

const unread: CardState = { look: null, card: null, reading: true, trouble: null };

/** The customer card: it lies on the page that it was opened from, and closing it shows that page again. */
export function reduceCard(state: OpenPane, event: PaneEvent): OpenPane {
  const { view } = state;
  if (event.type === "cardOpened") {
    return view.at === "card" ? state : { ...state, notice: null, view: { at: "card", card: unread, back: view } };
  }
  if (view.at !== "card") return state;
  if (event.type === "wentBack") return { ...state, notice: null, view: view.back };
  const card = cardAfter(view.card, event);
  return card === view.card ? state : { ...state, notice: null, view: { ...view, card } };
}

function cardAfter(card: CardState, event: PaneEvent | CardEvent): CardState {
  switch (event.type) {
    case "cardReading":
      return { ...card, reading: true };
    case "cardRefused":
      return { ...card, reading: false, trouble: event.trouble };
    case "cardLooked":
      return { look: event.look, card: shownCard(card, event.look), reading: false, trouble: null };
    default:
      return card;
  }
}

/** Whoever was last selected stays in sight when the selection leaves the tables, but not when it names somebody else. */
function shownCard({ card }: CardState, look: NonNullable<CardState["look"]>): CardState["card"] {
  if (look.kind === "customer") return look.card;
  return look.kind === "nobody" ? card : null;
}
