import type { Verdicts } from "../../core/method/Method";
import type { Reason } from "../../core/method/Reason";

const byHand: Reason = { code: "byHand", facts: {} };

/** The verdicts with the classes that the user gave by hand, each with that as its reason. */
export function withHand(verdicts: Verdicts, classes: readonly (string | null)[] | undefined): Verdicts {
  if (!classes?.some((id) => id !== null)) return verdicts;
  return {
    ...verdicts,
    classes: verdicts.classes.map((id, row) => classes[row] ?? id),
    why: verdicts.classes.map((_, row) => (classes[row] == null ? (verdicts.why?.[row] ?? null) : byHand)),
  };
}
