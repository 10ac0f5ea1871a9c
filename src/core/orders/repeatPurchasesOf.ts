import type { Day } from "../days/Day";
import type { OrderBook } from "./OrderBook";
import { rowsByCustomer } from "./rowsByCustomer";

/** What each customer did after the first purchase; NaN in every column for a customer without a purchase. */
export interface RepeatPurchases {
  /** Day of the first purchase. */
  readonly first: Float64Array;
  /** Days with a purchase after the first one. */
  readonly x: Float64Array;
  /** Days from the first purchase to the last one. */
  readonly tx: Float64Array;
  /** Days from the first purchase to the as-of date. */
  readonly T: Float64Array;
  /** Money after the first day, net of returns, per repeat purchase; 0 without one. */
  readonly meanValue: Float64Array;
}

/**
 * Counts repeat purchases the way the buy-till-you-die models do: orders of one day are one purchase, and the first day, with its money, is where a customer begins. A return is
 * no purchase; what it gives back is taken off the money.
 * @param book no row later than the as-of date
 * Cost: O(rows log rows).
 * Source: Fader and Hardie, "Creating an RFM Summary Using Excel" (2008).
 */
export function repeatPurchasesOf(book: OrderBook, asOf: Day): RepeatPurchases {
  const nothing = (): Float64Array => new Float64Array(book.customers).fill(NaN);
  const found = { first: nothing(), x: nothing(), tx: nothing(), T: nothing(), meanValue: nothing() };
  const { start, rows } = rowsByCustomer(book);
  for (let customer = 0; customer < book.customers; customer++) {
    const own = rows.subarray(start[customer], start[customer + 1]);
    const days = own
      .filter((row) => book.purchase[row] === 1)
      .map((row) => book.day[row]!)
      .sort();
    const first = days[0];
    if (first === undefined) continue;
    const repeats = days.filter((day, index) => index > 0 && day !== days[index - 1]).length;
    found.first[customer] = first;
    found.x[customer] = repeats;
    found.tx[customer] = days.at(-1)! - first;
    found.T[customer] = asOf - first;
    found.meanValue[customer] =
      repeats === 0 ? 0 : own.reduce((sum, row) => (book.day[row]! > first ? sum + book.amount[row]! : sum), 0) / repeats;
  }
  return found;
}
