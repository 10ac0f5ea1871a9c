import type { Chain } from "./Chain";
import { inCents } from "./inCents";
import { splitChange } from "./splitChange";
import type { SplitSegment } from "./SplitSegment";
import type { Totals } from "./Totals";

/** Splits the change of every segment. The changes add up to that of the whole, and the parts of each to its change, to the cent. */
export function splitSegments(before: readonly Totals[], after: readonly Totals[], chain: Chain): SplitSegment[] {
  const measure = chain.steps.at(-1)!;
  const changes = before.map((was, segment) => after[segment]![measure] - was[measure]);
  const whole = Math.round(changes.reduce((sum, change) => sum + change, 0) * 100);
  return inCents(changes, whole).map((change, segment) => {
    const [was, is] = [before[segment]!, after[segment]!];
    return { segment, before: was, after: is, change, parts: inCents(splitChange(was, is, chain), change) };
  });
}
