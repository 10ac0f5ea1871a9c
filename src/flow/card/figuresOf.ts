import type { MetricKind } from "../../core/metrics/Metric";
import type { FigureId } from "../../words/customerCard";
import type { CardBook } from "./CardBook";
import type { CardMeasure } from "./cardNeeds";
import type { CardFigure, Standing } from "./CustomerCard";

interface Shown {
  readonly id: FigureId;
  readonly kind: MetricKind;
  readonly of: CardMeasure;
  /** The measure counts days back from the as-of date, and is told as the date itself. */
  readonly back?: true;
}

/** In the order in which they are shown. */
const shown: readonly Shown[] = [
  { id: "revenue", kind: "money", of: "monetary" },
  { id: "margin", kind: "money", of: "margin" },
  { id: "collections", kind: "money", of: "collections" },
  { id: "orders", kind: "count", of: "frequency" },
  { id: "lastPurchase", kind: "date", of: "recency", back: true },
  { id: "firstPurchase", kind: "date", of: "tenure", back: true },
  { id: "usualGap", kind: "days", of: "usualGap" },
  { id: "promotionShare", kind: "share", of: "promotionShare" },
  { id: "lastContact", kind: "date", of: "daysSinceContact", back: true },
  { id: "contacts", kind: "count", of: "contacts" },
  { id: "complaints", kind: "count", of: "complaints" },
  { id: "expected", kind: "money", of: "expected" },
  { id: "close", kind: "date", of: "close" },
  { id: "contractEnd", kind: "date", of: "contractEnd" },
  { id: "daysLate", kind: "days", of: "daysLate" },
  { id: "overdueShare", kind: "share", of: "overdueShare" },
];

/** A measure of one customer; `null` where nothing is known. */
export function measureOf({ subjects }: CardBook, customer: number, of: CardMeasure): number | null {
  const value = subjects.rows.numbers[of]?.[customer];
  return value === undefined || !Number.isFinite(value) ? null : value;
}

/** The figures of one customer that are known. */
export function figuresOf(book: CardBook, customer: number): readonly CardFigure[] {
  const figures = shown.flatMap(({ id, kind, of, back }): CardFigure[] => {
    const value = measureOf(book, customer, of);
    if (value === null) return [];
    if (kind !== "date") return [{ id, value, kind }];
    return [{ id, kind, value: back ? book.asOf - value : value, daysAgo: back ? value : book.asOf - value }];
  });
  const average = averageOrder(figures);
  const place = figures.findIndex(({ id }) => id === "orders") + 1;
  return average ? [...figures.slice(0, place), average, ...figures.slice(place)] : figures;
}

function averageOrder(figures: readonly CardFigure[]): CardFigure | undefined {
  const revenue = figures.find(({ id }) => id === "revenue")?.value;
  const orders = figures.find(({ id }) => id === "orders")?.value;
  if (revenue === undefined || orders === undefined || orders < 1 || revenue <= 0) return undefined;
  return { id: "averageOrder", value: revenue / orders, kind: "money" };
}

/** Rank and share by revenue; `null` where the customer's revenue is not known. O(customers). */
export function standingOf(book: CardBook, customer: number): Standing | null {
  const own = measureOf(book, customer, "monetary");
  if (own === null) return null;
  let [above, of, total] = [0, 0, 0];
  for (const value of book.subjects.rows.numbers.monetary!) {
    if (!Number.isFinite(value)) continue;
    of++;
    if (value > own) above++;
    if (value > 0) total += value;
  }
  return of < 2 ? null : { rank: above + 1, of, share: own > 0 ? own / total : null };
}
