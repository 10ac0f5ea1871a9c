import type { Culture } from "../../../core/Culture";
import type { OptionDeclaration, OptionValue } from "../../../core/method/OptionDeclaration";
import type { AnyMethodWords } from "../../../words/MethodWords";

/** One setting with its value and words, as every kind of control gets it. */
export interface OptionFieldProps {
  readonly id: string;
  readonly declaration: OptionDeclaration;
  readonly value: OptionValue;
  readonly words: AnyMethodWords["options"][string];
  readonly culture: Culture;
}
