import type { Facts } from "../../core/refusal/Refusal";
import type { commandWords } from "../../words/commandline";

export type ComplaintCode = keyof typeof commandWords;

/** Why the command line stops: wrong usage (exit code 2), or input that is refused (3). The sentence lives in the words. */
export class Complaint extends Error {
  constructor(
    readonly kind: "usage" | "input",
    readonly code: ComplaintCode,
    readonly facts: Facts = {},
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = "Complaint";
  }
}
