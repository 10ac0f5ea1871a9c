import type { MethodId } from "../../methods/methods";

/** A number or text that the decision table of a method compares. */
export interface Measure {
  readonly method: MethodId;
  readonly of: string;
}
