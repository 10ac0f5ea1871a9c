import type { Day } from "../../../core/days/Day";
import type { Span } from "../../../core/days/Span";
import type { Segments } from "../periods/segmentsOf";
import type { Chain } from "../split/Chain";
import type { SplitSegment } from "../split/SplitSegment";
import type { Totals } from "../split/Totals";

/** The change and everything that it was split into, money in cents. */
export interface Split {
  readonly measure: "revenue" | "margin";
  readonly periods: { readonly before: Span; readonly after: Span };
  readonly asOf: Day;
  readonly chain: Chain;
  readonly before: Totals;
  readonly after: Totals;
  readonly change: number;
  /** Factor by factor, over all segments. */
  readonly parts: readonly number[];
  readonly segments: Segments;
  /** Those that had any part in either period, the largest change first. */
  readonly bySegment: readonly SplitSegment[];
}
