import type { Input } from "../cells/Input";

/** A cell that the user filled by hand, and how it shows. */
export interface HandCell {
  /** Its column, by the header that was given to it. */
  readonly header: string;
  readonly input: Input;
  readonly format: string;
}

/** What the user wrote beside one customer of a list; rows in which nothing was written have no cells. */
export interface HandRow {
  /** The customer as its row names it. */
  readonly name: string;
  readonly cells: readonly HandCell[];
}
