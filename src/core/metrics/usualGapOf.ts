import type { OrderBook } from "../orders/OrderBook";
import { median } from "../statistics/median";
import { purchaseDays } from "./purchaseDays";

/** Fewer purchase days than this make no habit. */
const leastDays = 3;

/** Median days between successive purchase days per customer; NaN with fewer than three purchase days. */
export function usualGapOf(book: OrderBook): Float64Array {
  return Float64Array.from(purchaseDays(book), (days) => (days.length < leastDays ? NaN : median(gapsOf(days))));
}

/** Days from each purchase day to the next. */
export function gapsOf(days: Float64Array): Float64Array {
  return Float64Array.from({ length: Math.max(0, days.length - 1) }, (_, index) => days[index + 1]! - days[index]!);
}
