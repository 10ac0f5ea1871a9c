import type { ChoiceFieldId } from "../core/fields/fields";
import type { AnyMethod } from "../core/method/Method";
import type { AnyMethodWords } from "./MethodWords";

/** A method with its words: what a condition's column is called, and what its number is. */
export interface Told {
  readonly method: AnyMethod;
  readonly words: AnyMethodWords;
  /** What the conditions of the user's own rules compare; each is called as the user calls it. */
  readonly ownColumns?: Readonly<Record<string, ToldColumn>> | undefined;
}

/** How the values of a column are told. */
export interface ToldColumn {
  readonly kind: string;
  readonly choices?: ChoiceFieldId;
  readonly tick?: true;
}
