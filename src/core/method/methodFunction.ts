import { answerByMethod } from "./answerByMethod";
import type { CellFunction } from "./CellFunction";
import type { MadeFunction } from "./MadeFunction";
import type { AnyMethod } from "./Method";

/** The parameters that come with every made function that has them. */
type Common = "asOf" | "population";

/** What the builder keeps of a function for its words and docs. */
export interface MadeOf {
  readonly method: AnyMethod;
  readonly takes: readonly string[];
  readonly options: readonly string[];
  /** The options that stand for the column. */
  readonly instead: readonly string[];
}

/**
 * A cell function made of a method's own declaration: its needs are the arguments, each read as the column of the Customers table is that gives it, and its
 * classify decides. Columns are classified together, a single value alone.
 * @throws Refusal `function.*`, and those of the method
 */
export function methodFunction<
  const M extends AnyMethod,
  const N extends keyof M["needs"] & string,
  const O extends keyof M["options"] & string,
  const Name extends string,
>(method: M, made: MadeFunction<N, O, Name>): CellFunction<N | O | Common, Name> & { readonly made: MadeOf } {
  const { name, takes, options = [] as readonly O[], asOf, among } = made;
  const optional = (id: N | O | Common): { id: N | O | Common; optional: true } => ({ id, optional: true });
  return {
    name,
    method: method.id,
    parameters: [
      ...takes.map((id, place) => (place > 0 && method.needs[id]!.optional ? optional(id) : { id })),
      ...(among ? [optional("population")] : []),
      ...(asOf ? [optional("asOf")] : []),
      ...options.map(optional),
    ],
    made: { method, takes, options, instead: Object.keys(made.with ?? {}) },
    compute: (args, context) => answerByMethod(args, context, { method, made }),
  };
}
