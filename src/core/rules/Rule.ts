/** How a value is compared: `oneOf` for texts, `known` and `unknown` for whether there is a value at all. */
export type Comparison = "<" | "<=" | ">" | ">=" | "=" | "oneOf" | "known" | "unknown";

/** One condition on a column or a metric. A value that is missing meets no condition but `unknown`. */
export type Condition =
  | { readonly of: string; readonly is: "<" | "<=" | ">" | ">=" | "="; readonly value: number }
  | { readonly of: string; readonly is: "oneOf"; readonly values: readonly string[] }
  | { readonly of: string; readonly is: "known" | "unknown" };

/** A line of a decision table: the class of whoever meets every condition. Without conditions it holds for everybody. */
export interface Rule<C extends string = string> {
  readonly when: readonly Condition[];
  readonly class: C;
}

/** The values that conditions are held against: one entry per row. A missing number is NaN, a missing text `null`. */
export interface RuleValues {
  readonly numbers: Readonly<Record<string, ArrayLike<number>>>;
  readonly texts: Readonly<Record<string, readonly (string | null)[]>>;
}
