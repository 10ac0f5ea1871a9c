import type { Rows } from "../../core/method/Method";
import { quotient } from "../../core/statistics/quotient";

export const churnNeeds = [
  "windowOrders",
  "previousOrders",
  "windowRevenue",
  "previousRevenue",
  "windowContacts",
  "previousContacts",
  "windowLogins",
  "previousLogins",
  "windowComplaints",
  "previousComplaints",
  "windowInquiries",
  "previousInquiries",
  "recency",
  "usualGap",
  "daysSinceContact",
  "monetary",
] as const;

type Need = (typeof churnNeeds)[number];

/** The numbers that the signals look at, one per row; NaN where the data do not tell. O(rows). */
export function churnMeasures({ numbers }: Rows<Need>) {
  const basket = (orders: Need, revenue: Need): Float64Array => quotient(numbers[revenue], numbers[orders]);
  return {
    ordersTrend: quotient(numbers.windowOrders, numbers.previousOrders),
    contactsTrend: lower(
      quotient(numbers.windowContacts, numbers.previousContacts),
      quotient(numbers.windowLogins, numbers.previousLogins),
    ),
    moreComplaints: numbers.windowComplaints.map((now, row) => now - numbers.previousComplaints[row]!),
    gapsSince: quotient(numbers.recency, numbers.usualGap),
    daysSinceContact: numbers.daysSinceContact,
    basketTrend: quotient(basket("windowOrders", "windowRevenue"), basket("previousOrders", "previousRevenue")),
    inquiriesTrend: quotient(numbers.windowInquiries, numbers.previousInquiries),
  };
}

/** What is at stake: the revenue of the window before, or all revenue where that is not known. */
export function moneyAtStake({ numbers: { previousRevenue, monetary } }: Rows<Need>): Float64Array {
  return previousRevenue.map((money, row) => (Number.isNaN(money) ? monetary[row]! : money));
}

/** The lower of two numbers; the one that is known where the other is not. */
function lower(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, row) => (Number.isNaN(value) ? other[row]! : Number.isNaN(other[row]!) ? value : Math.min(value, other[row]!)));
}
