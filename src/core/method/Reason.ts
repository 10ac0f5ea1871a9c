import type { Facts } from "../refusal/Refusal";

/** A reason that the words turn into a sentence. */
export interface Reason {
  readonly code: string;
  readonly facts: Facts;
}
