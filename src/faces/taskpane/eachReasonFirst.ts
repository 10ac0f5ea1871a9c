import type { Skipped } from "../../core/refusal/Skipped";

/** How many of one reason are told before the next reason has its turn. */
const turn = 2;

/** The same entries with a few of every reason in front, so that a rare fault is not lost behind a thousand of the same kind. O(N). */
export function eachReasonFirst(found: readonly Skipped[]): readonly Skipped[] {
  const told = new Map<string, number>();
  const [first, rest]: [Skipped[], Skipped[]] = [[], []];
  for (const skipped of found) {
    const kind = `${skipped.code} ${skipped.sheet} ${skipped.column}`;
    const count = told.get(kind) ?? 0;
    told.set(kind, count + 1);
    (count < turn ? first : rest).push(skipped);
  }
  return [...first, ...rest];
}
