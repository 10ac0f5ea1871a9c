import type { Facts } from "../refusal/Refusal";
import type { Condition } from "../rules/Rule";

/** A condition of a decision table that a customer met, with the value that met it. */
export interface MetCondition {
  readonly condition: Condition;
  readonly value: number | string | null;
}

/** A reason that the words turn into a sentence. */
export interface Reason {
  readonly code: string;
  readonly facts: Facts;
  /** The conditions of the rule that held, told as `{conditions}`. */
  readonly met?: readonly MetCondition[];
}
