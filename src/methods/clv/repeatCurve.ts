import type { OrderBook } from "../../core/orders/OrderBook";
import { repeatPurchasesOf } from "../../core/orders/repeatPurchasesOf";
import type { Day } from "../../core/days/Day";
import type { PurchaseModel } from "./PurchaseModel";

export interface CurvePoint {
  readonly day: Day;
  /** Repeat purchases of all customers up to this day. */
  readonly actual: number;
  readonly expected: number;
}

const points = 40;
const start = { x: 0, tx: 0, T: 0 };

/**
 * Repeat purchases of all customers added up over time, beside those that a model expects of customers who began when they did.
 * @param unit days in the model's unit of time
 * Cost: O(rows log rows), and an expectation for each distance in days between a first purchase and a point.
 * Source: Fader, Hardie and Lee, Marketing Science 24 (2005), figure 2.
 */
export function repeatCurve(
  book: OrderBook,
  { asOf, unit }: { readonly asOf: Day; readonly unit: number },
  model: PurchaseModel,
): CurvePoint[] {
  const { first: began } = repeatPurchasesOf(book, asOf);
  const firsts = began.filter((day) => !Number.isNaN(day)).sort();
  const earliest = firsts[0];
  if (earliest === undefined || asOf <= earliest) return [];
  const repeats = repeatDays(book, began);
  const newcomers = new Map<Day, number>();
  for (const day of firsts) newcomers.set(day, (newcomers.get(day) ?? 0) + 1);
  const known = new Map<number, number>();
  const expectedAfter = (days: number): number => {
    const found = known.get(days) ?? model.whileAlive(start, days / unit);
    known.set(days, found);
    return found;
  };
  const step = Math.max(1, Math.ceil((asOf - earliest) / points / 7) * 7);
  const count = Math.ceil((asOf - earliest) / step);
  let made = 0;
  return Array.from({ length: count }, (_, index): CurvePoint => {
    const day = Math.min(asOf, earliest + (index + 1) * step);
    while (made < repeats.length && repeats[made]! <= day) made++;
    let expected = 0;
    for (const [first, customers] of newcomers) if (first < day) expected += customers * expectedAfter(day - first);
    return { day, actual: made, expected };
  });
}

/** The days of repeat purchases, one entry per customer and day, ascending. */
function repeatDays(book: OrderBook, first: Float64Array): Float64Array {
  const seen = new Set<string>();
  const days: Day[] = [];
  book.customer.forEach((customer, row) => {
    const day = book.day[row]!;
    if (book.purchase[row] !== 1 || day === first[customer] || seen.size === seen.add(`${customer} ${day}`).size) return;
    days.push(day);
  });
  return Float64Array.from(days).sort();
}
