import type { CellFunction } from "./CellFunction";

/** Gives a function's declaration its exact types, so that its body can read only the arguments that it declares. */
export function defineFunction<const P extends string, const Name extends string>(
  declaration: CellFunction<P, Name>,
): CellFunction<P, Name> {
  return declaration;
}
