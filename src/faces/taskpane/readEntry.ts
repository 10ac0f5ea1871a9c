import type { Culture } from "../../core/Culture";
import type { OptionDeclaration, OptionValue } from "../../core/method/OptionDeclaration";
import { readNumbers } from "./readNumbers";

/** The kinds of option that are typed. */
export type Entered = Extract<OptionDeclaration, { readonly kind: "integer" | "number" | "list" }>;

/** The value of a typed setting; `undefined` for an entry that its declaration does not allow. */
export function readEntry(declaration: Entered, text: string, culture: Culture): OptionValue | undefined {
  const numbers = readNumbers(text, culture);
  if (declaration.kind === "list") return numbers;
  const [value, ...more] = numbers ?? [];
  if (value === undefined || more.length > 0) return undefined;
  const fits = declaration.kind === "number" || Number.isInteger(value);
  return fits && value >= declaration.min && value <= declaration.max ? value : undefined;
}
