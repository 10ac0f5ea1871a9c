import { monthsBefore } from "../days/monthsBefore";
import type { Span } from "../days/Span";
import type { MetricContext } from "./Metric";

/** The last months up to the as-of date, and as many months before them. */
export function windowsOf({ asOf, windowMonths }: Pick<MetricContext, "asOf" | "windowMonths">): {
  readonly now: Span;
  readonly before: Span;
} {
  const start = monthsBefore(asOf, windowMonths);
  return { now: { after: start, upTo: asOf }, before: { after: monthsBefore(asOf, 2 * windowMonths), upTo: start } };
}
