import type { CardLook } from "../../../flow/card/createCardReader";
import type { CustomerCard } from "../../../flow/card/CustomerCard";
import type { Trouble } from "./Trouble";

/** What the customer card shows. */
export interface CardState {
  /** Whom the selection names; `null` before the first look. */
  readonly look: CardLook | null;
  /** The card of the customer who was last selected. */
  readonly card: CustomerCard | null;
  /** The tables are being read. */
  readonly reading: boolean;
  readonly trouble: Trouble | null;
}

/** What happens to it. */
export type CardEvent =
  | { readonly type: "cardOpened" }
  | { readonly type: "cardReading" }
  | { readonly type: "cardLooked"; readonly look: CardLook }
  | { readonly type: "cardRefused"; readonly trouble: Trouble };
