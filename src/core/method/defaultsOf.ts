import type { OptionDeclarations, OptionsOf } from "./OptionDeclaration";

/** The options of a method as they are while nobody has changed them. */
export function defaultsOf<const D extends OptionDeclarations>(declarations: D): OptionsOf<D> {
  return Object.fromEntries(Object.entries(declarations).map(([id, declaration]) => [id, declaration.default])) as OptionsOf<D>;
}
