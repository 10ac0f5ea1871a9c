import type { Culture } from "../../core/Culture";
import type { Language } from "../../core/Language";

/** What the functions take from Excel besides their arguments. */
export interface FunctionSettings {
  readonly language: Language;
  readonly culture: Culture;
  /** Whether this Excel hands over an empty cell as 0. */
  readonly emptyIsZero: boolean;
}
