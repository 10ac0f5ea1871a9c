import type { Day } from "../../core/days/Day";
import type { OrderBook } from "../../core/orders/OrderBook";
import { Refusal } from "../../core/refusal/Refusal";
import { customerSums, type CustomerSums } from "./periods/customerSums";
import { movementsOf, type Movement } from "./periods/movementsOf";
import { periodsOf } from "./periods/periodsOf";
import { rowsIn } from "./periods/rowsIn";
import { segmentsOf, type CustomerTexts, type SegmentChoice } from "./periods/segmentsOf";
import { segmentTotals } from "./periods/segmentTotals";
import { chainOf } from "./split/chainOf";
import { splitSegments } from "./split/splitSegments";
import type { Split } from "./telling/Split";

export interface DriversChoice {
  readonly measure: "auto" | "margin" | "revenue";
  readonly months: number;
  readonly against: "previous" | "yearBefore";
  readonly segment: SegmentChoice;
}

/** The change of the whole, and what every customer has to do with it. */
export interface BookSplit {
  readonly split: Split;
  readonly before: CustomerSums;
  readonly after: CustomerSums;
  readonly movements: readonly Movement[];
}

interface Known {
  readonly asOf: Day;
  /** What the list of customers says of each of them. */
  readonly texts?: CustomerTexts;
}

/**
 * Splits the change between two periods of the book.
 * @throws Refusal `drivers.noOrders`, `drivers.noMargin`, `drivers.noSegment`, `drivers.noAttribute`
 * Cost: O(rows).
 */
export function splitBook(book: OrderBook | undefined, choice: DriversChoice, { asOf, texts = {} }: Known): BookSplit {
  const periods = periodsOf(asOf, choice.months, choice.against);
  const [earlier, later] = book ? [rowsIn(book, periods.before), rowsIn(book, periods.after)] : [[], []];
  if (!book || earlier.length + later.length === 0) throw new Refusal("drivers.noOrders", { months: choice.months });
  if (choice.measure === "margin" && !book.margin) throw new Refusal("drivers.noMargin");
  const measure = choice.measure === "revenue" || !book.margin ? "revenue" : "margin";
  const rows = { before: Int32Array.from(earlier), after: Int32Array.from(later) };
  const sums = { before: customerSums(book, rows.before, measure), after: customerSums(book, rows.after, measure) };
  const movements = movementsOf(sums.before, sums.after);
  const segments = segmentsOf(book, choice.segment, { movements, texts });
  const totals = { before: segmentTotals(book, rows.before, segments), after: segmentTotals(book, rows.after, segments) };
  const everything = { of: new Int32Array(book.customer.length), count: 1 };
  // A price is worth telling only where every row says how many units it is about.
  const units = book.quantity?.every((quantity) => !Number.isNaN(quantity)) === true;
  const chain = chainOf({ measure, units });
  const all = splitSegments(totals.before, totals.after, chain);
  const split: Split = {
    measure,
    periods,
    asOf,
    chain,
    before: segmentTotals(book, rows.before, everything)[0]!,
    after: segmentTotals(book, rows.after, everything)[0]!,
    change: all.reduce((sum, { change }) => sum + change, 0),
    parts: chain.factors.map((_, factor) => all.reduce((sum, { parts }) => sum + parts[factor]!, 0)),
    segments,
    bySegment: all
      .filter(({ before, after, change }) => change !== 0 || before.orders + after.orders > 0)
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || a.segment - b.segment),
  };
  return { split, ...sums, movements };
}
