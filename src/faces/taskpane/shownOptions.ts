import type { OptionDeclaration, OptionDeclarations, OptionValue, OptionValues } from "../../core/method/OptionDeclaration";
import { completeOptions } from "../../flow/completeOptions";

export interface ShownOption {
  readonly id: string;
  readonly declaration: OptionDeclaration;
  /** The user's, else the usual one. */
  readonly value: OptionValue;
}

/** The options that matter under the given values, in the order of their declaration. */
export function shownOptions(declarations: OptionDeclarations, given: OptionValues): readonly ShownOption[] {
  const values = completeOptions(declarations, given);
  return Object.entries(declarations).flatMap(([id, declaration]) => {
    const { shownWhen } = declaration;
    const shown = !shownWhen || shownWhen.is.includes(String(values[shownWhen.option]));
    const value = values[id];
    return shown && value !== undefined ? [{ id, declaration, value }] : [];
  });
}
