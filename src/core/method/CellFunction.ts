import type { Cell } from "../Cell";
import type { Culture } from "../Culture";
import type { Day } from "../days/Day";
import type { Reason } from "./Method";

/** A cell that could not be answered: `#N/A` or `#VALUE!` with a sentence. */
export interface CellFailure {
  readonly failure: "notAvailable" | "invalidValue";
  readonly reason: Reason;
}

export type CellResult = string | number | CellFailure;

/** A word of the words, to be said in the user's language: a header or a class label. */
export interface Word {
  readonly word: string;
}

export interface CellFunctionContext {
  readonly today: Day;
  readonly culture: Culture;
}

export interface ParameterDeclaration {
  readonly id: string;
  /** `dates` and `days` tell the docs what a column holds; every parameter takes a cell, a range or an array. */
  readonly holds: "names" | "dates" | "amounts" | "numbers" | "texts" | "choice";
  readonly optional?: boolean;
}

/** A function that people type into cells. Arguments are matrices of cells; an omitted one is `undefined`. */
export interface CellFunction {
  /** As it is typed, at least three characters, and no cell address. It is in users' workbooks: it never changes. */
  readonly name: string;
  /** The method whose rule it applies. */
  readonly method: string;
  readonly parameters: readonly ParameterDeclaration[];
  /** Throws `Refusal`, which the face turns into `#VALUE!` with its sentence. */
  readonly compute: (args: readonly (readonly (readonly Cell[])[] | undefined)[], context: CellFunctionContext) => readonly (readonly (CellResult | Word)[])[];
}
