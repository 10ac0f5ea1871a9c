/** Values that a sentence about a refusal needs: what was met, where, what was allowed. */
export type Facts = Readonly<Record<string, string | number>>;

/** A cell that is at fault, and why. */
export interface WrongCell {
  readonly sheet: string;
  /** Address on its sheet, for example `B17`. */
  readonly cell: string;
  /** The header of its column. */
  readonly column: string;
  readonly code: string;
  readonly facts: Facts;
}

/**
 * Input that the core will not work on. It carries a code; the sentence for it lives in the words.
 * Nothing has been changed when a refusal is thrown.
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly facts: Facts = {},
    /** All cells that are at fault, where the refusal is about cells. */
    readonly cells: readonly WrongCell[] = [],
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = "Refusal";
  }
}
