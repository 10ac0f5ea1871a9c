import type { Language } from "../../core/Language";
import type { Facts } from "../../core/refusal/Refusal";
import type { Stage, WritePlan } from "../../workbook/WorkbookPort";
import type { ClassifyInput } from "../ClassifyInput";
import type { Preview } from "../Preview";
import type { Piece } from "./Piece";

/** What is asked of the other side, one question at a time. A plan is asked of the outcome that was found last. */
export type Question = { readonly classify: ClassifyInput } | { readonly plan: Language };

/** What comes back. What went wrong otherwise than by a refusal is a fault in the program. */
export type Answer =
  | { readonly preview: Preview }
  | { readonly plan: WritePlan }
  | { readonly refused: { readonly code: string; readonly facts: Facts } }
  | { readonly fault: string };

/** What the other side says: that it listens, how far it is, a piece of the answer. */
export type Told = { readonly ready: true } | { readonly progress: readonly [Stage, number, number] } | { readonly piece: Piece };

/** What is heard of the other side. */
export interface Ear {
  readonly told: (told: Told) => void;
  /** It is no longer there, or never was. */
  readonly lost: () => void;
}

/** The asking end of a line to another thread. */
export interface Channel {
  /** Pieces of a question. */
  send(piece: Piece): void;
  listen(ear: Ear): void;
  /** Ends the other side at once, whatever it is doing. */
  end(): void;
}
