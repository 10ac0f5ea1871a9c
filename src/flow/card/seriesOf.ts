import { addMonths } from "../../core/days/addMonths";
import type { Day } from "../../core/days/Day";
import { partsOf } from "../../core/days/partsOf";
import type { CardBook } from "./CardBook";
import type { CardSeries } from "./CustomerCard";

/** Calendar months that a chart shows; the last is that of the as-of date. */
const shownMonths = 12;

/** Revenue, orders and contacts of one customer by month; a series that is nothing but zeros is left out. Cost: O(the customer's own rows). */
export function seriesOf(book: CardBook, customer: number): readonly CardSeries[] {
  const months = Array.from({ length: shownMonths }, (_, index) => monthOf(addMonths(book.asOf, index - shownMonths + 1)));
  const place = new Map(months.map((month, index) => [month, index]));
  const at = (day: Day): number | undefined => place.get(monthOf(day));
  const { revenue, orders } = ordersByMonth(book, customer, at);
  const found = { ...(book.priced && { revenue }), orders, contacts: contactsByMonth(book, customer, at) };
  return Object.entries(found)
    .filter(([, values]) => values.some((value) => value !== 0))
    .map(([id, values]) => ({ id: id as CardSeries["id"], months: months.map((month, index) => ({ month, value: values[index]! })) }));
}

type Place = (day: Day) => number | undefined;

/** Counted as the measures count: returns lower the revenue and are no orders; an order id counts once. */
function ordersByMonth({ subjects, orderRows }: CardBook, customer: number, at: Place) {
  const revenue = new Array<number>(shownMonths).fill(0);
  const ids = Array.from({ length: shownMonths }, () => new Set<number>());
  const { orders } = subjects;
  if (!orders || !orderRows) return { revenue, orders: revenue };
  for (const row of orderRows.rows.subarray(orderRows.start[customer], orderRows.start[customer + 1])) {
    const month = at(orders.day[row]!);
    if (month === undefined) continue;
    revenue[month]! += orders.amount[row]!;
    // A row of a book without order ids is an order of its own.
    if (orders.purchase[row] === 1) ids[month]!.add(orders.order?.[row] ?? row);
  }
  return { revenue, orders: ids.map(({ size }) => size) };
}

function contactsByMonth({ contacts }: CardBook, customer: number, at: Place): number[] {
  const counts = new Array<number>(shownMonths).fill(0);
  contacts?.customer.forEach((each, row) => {
    const month = each === customer ? at(contacts.day[row]!) : undefined;
    if (month !== undefined) counts[month]!++;
  });
  return counts;
}

/** `2026-03`. */
function monthOf(day: Day): string {
  const { year, month } = partsOf(day);
  return `${year}-${String(month).padStart(2, "0")}`;
}
