import type { Text } from "../../core/Text";

/** How each choice of a column is shown, and how people write it: in lower case, matched as the whole cell. */
export type ChoiceWords<C extends string = string> = Readonly<Record<C, { readonly label: Text; readonly written: readonly string[] }>>;
