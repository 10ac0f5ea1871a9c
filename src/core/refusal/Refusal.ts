/** Values that a sentence about a refusal needs: what was met, where, what was allowed. */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * Input that the core will not work on. It carries a code; the sentence for it lives in the words.
 * Nothing has been changed when a refusal is thrown.
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly facts: Facts = {},
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = "Refusal";
  }
}
