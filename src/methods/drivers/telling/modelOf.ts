import { isoOf } from "../../../core/days/isoOf";
import type { Json } from "../../../core/method/Method";
import type { Span } from "../../../core/days/Span";
import { factorsOf } from "../split/factorsOf";
import type { Split } from "./Split";

/** The split for programs; money in units, to the cent. */
export function modelOf(split: Split): Record<string, Json> {
  const { measure, periods, chain, before, after, change, parts, segments, bySegment } = split;
  const factors = factorsOf(before, after, chain);
  const byFactor = (values: readonly number[]): Record<string, Json> =>
    Object.fromEntries(chain.factors.map((factor, index) => [factor, values[index]!]));
  return {
    measure,
    periods: { before: spanJson(periods.before), after: spanJson(periods.after) },
    before: { ...before },
    after: { ...after },
    change: change / 100,
    factors: { before: byFactor(factors.before), after: byFactor(factors.after) },
    parts: byFactor(parts.map((part) => part / 100)),
    segments: bySegment.map((each) => ({
      segment: segments.names?.[each.segment] ?? segments.movements?.[each.segment] ?? "all",
      before: each.before[measure],
      after: each.after[measure],
      change: each.change / 100,
      parts: byFactor(each.parts.map((part) => part / 100)),
    })),
  };
}

/** First and last day. */
function spanJson({ after, upTo }: Span): Json {
  return [isoOf(after + 1), isoOf(upTo)];
}
