import type { Argument } from "../arguments/Argument";
import type { Cell } from "../Cell";
import type { Culture } from "../Culture";
import type { Day } from "../days/Day";
import type { ChoiceFieldId } from "../fields/fields";
import type { Reason } from "./Reason";

/** A cell that could not be answered: `#N/A` with a sentence. */
export interface CellFailure {
  readonly failure: Reason;
}

/** A word to be said in the user's language: the label of a class, the header of a column of the method, a field, or what became of a customer. */
export interface Word {
  readonly word: "class" | "column" | "classHeader" | "field" | "move";
  readonly id: string;
  /** The method whose word it is, where that is not the method of the function. */
  readonly of?: string;
  /** Told behind the word, where several columns would have the same header. */
  readonly number?: number;
}

/** What a function puts into one cell; an empty text where there is nothing to say, because a `null` would show as 0. */
export type CellResult = string | number | CellFailure | Word;

/** Things that people write in words: what a column of choices holds, or the value of an option of the function's method. */
export type Vocabulary = ChoiceFieldId | "by" | "combine" | "segments" | "unit";

/** Rules that were read for the columns of some values: one answer per row of values, an empty text for a blank row. Throws `Refusal`. */
export type RulesInRange = (rows: readonly (readonly Cell[])[], asOf: Day) => readonly CellResult[];

/** All that a function knows besides its arguments. */
export interface CellFunctionContext {
  readonly today: Day;
  readonly culture: Culture;
  /** Whether this Excel hands over an empty cell as 0, as the desktop does. */
  readonly emptyIsZero: boolean;
  /** What a text means, in any of the languages; `undefined` for an unknown one. */
  readonly meaning: (vocabulary: Vocabulary, text: string) => string | undefined;
  /** The result of `make`, made once for arguments of the same content: a column of calls shares the work on its population. */
  readonly once: <T>(purpose: string, args: readonly Argument[], make: () => T) => T;
  /** Reads a range of rules, its headers first, as a sheet of rules is read, for values under the given headers. Throws `Refusal`. */
  readonly rulesIn: (rules: Argument, headers: readonly Cell[]) => RulesInRange;
}

export interface ParameterDeclaration {
  readonly id: string;
  readonly optional?: true;
}

/** A function that people type into cells. */
export interface CellFunction<P extends string = string, Name extends string = string> {
  /** As it is typed, at least three characters, and no cell address. It is in users' workbooks: it never changes. */
  readonly name: Name;
  /** The method whose rule it applies, and whose words its results are said in. */
  readonly method: string;
  readonly parameters: readonly (ParameterDeclaration & { readonly id: P })[];
  /**
   * Pure. Arguments are matrices of cells; one that was left out is `undefined`.
   * Throws `Refusal`, which becomes `#VALUE!` with its sentence.
   */
  readonly compute: (args: Readonly<Record<P, Argument>>, context: CellFunctionContext) => readonly (readonly CellResult[])[];
}

/** A function whose parameters are known only to itself, as the faces see it. */
export type AnyCellFunction = Omit<CellFunction, "compute"> & {
  compute(args: Readonly<Record<string, Argument>>, context: CellFunctionContext): readonly (readonly CellResult[])[];
};
