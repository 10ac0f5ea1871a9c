import type { Method, Says } from "./Method";
import type { OptionDeclarations } from "./OptionDeclaration";

/** Gives a method's declaration its exact types, so that its words and its options are checked against it. */
export function defineMethod<
  const Id extends string,
  const N extends string,
  const O extends OptionDeclarations,
  const C extends string,
  const K extends string,
  const S extends Says,
>(method: Method<Id, N, O, C, K, S>): Method<Id, N, O, C, K, S> {
  return method;
}
