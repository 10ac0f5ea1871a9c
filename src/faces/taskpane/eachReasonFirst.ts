import type { Skipped } from "../../core/refusal/Skipped";

/** How many of one reason are told before the next reason has its turn. */
const turn = 2;

/** A few entries of every reason, and the rest, so that a rare fault is not lost behind a thousand of the same kind. O(N). */
export function eachReasonFirst(found: readonly Skipped[]): { readonly first: readonly Skipped[]; readonly rest: readonly Skipped[] } {
  const told = new Map<string, number>();
  const [first, rest]: [Skipped[], Skipped[]] = [[], []];
  for (const skipped of found) {
    const kind = `${skipped.code} ${skipped.sheet} ${skipped.column}`;
    const count = told.get(kind) ?? 0;
    told.set(kind, count + 1);
    (count < turn ? first : rest).push(skipped);
  }
  return { first, rest };
}
