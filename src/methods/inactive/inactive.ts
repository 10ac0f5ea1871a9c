import { monthsBefore } from "../../core/days/monthsBefore";
import type { Day } from "../../core/days/Day";
import { defineDecision } from "../../core/method/defineDecision";
import type { Rows } from "../../core/method/Method";
import { median } from "../../core/statistics/median";

type Need = "recency" | "daysSinceContact" | "monetary";

/** Months of silence after which a call is more than a service. */
const aYear = 12;
/** No history reaches further back. */
const mostMonths = 240;
/** So many days are at least a month. */
const longestMonth = 31;

/**
 * Silent customers: who has neither bought nor been spoken with for some months, and who has done only one of the two.
 * Cost: O(N log N) for N customers.
 */
export const inactive = defineDecision({
  id: "inactive",
  group: "risk",
  source: { title: "Silent customers after three months, as taught in Chinese sales training" },
  dated: true,
  needs: {
    recency: { anyOf: ["recency"], optional: true },
    daysSinceContact: { anyOf: ["daysSinceContact"], optional: true },
    monetary: { anyOf: ["monetary"], optional: true },
  },
  leastOneOf: ["recency", "daysSinceContact"],
  options: { months: { kind: "integer", default: 3, min: 1, max: 60 } },
  classes: {
    active: { role: "good", followUpDays: 90 },
    talking: { role: "fair", followUpDays: 30 },
    buying: { role: "watch", followUpDays: 14 },
    silent: { role: "risk", followUpDays: 7 },
  },
  columns: {
    lastEvent: { kind: "date", written: "table" },
    event: { kind: "text", written: "table", phrases: true },
    monthsSilent: { kind: "count", written: "list" },
    idea: { kind: "text", written: "list", phrases: true },
    monetary: { kind: "money", written: "list" },
  },
  money: "monetary",
  measures: (rows, _, { asOf }) => ({
    lastEvent: silentDaysOf(rows).map((days) => asOf - days),
    monthsSilent: silentDaysOf(rows).map((days) => monthsSince(days, asOf)),
    monthsWithoutPurchase: rows.numbers.recency.map((days) => monthsSince(days, asOf)),
    monthsWithoutContact: rows.numbers.daysSinceContact.map((days) => monthsSince(days, asOf)),
  }),
  labels: (rows, { months }, { asOf }) => ({ event: eventsOf(rows), idea: ideasOf(rows, asOf, months) }),
  rules: ({ months }) => [
    { when: [{ of: "monthsSilent", is: ">=", value: months }], class: "silent" },
    { when: [{ of: "monthsWithoutPurchase", is: ">=", value: months }], class: "talking" },
    { when: [{ of: "monthsWithoutContact", is: ">=", value: months }], class: "buying" },
    { when: [], class: "active" },
  ],
  act: ["silent"],
  says: {
    phrases: ["monthsWithoutPurchase", "monthsWithoutContact", "bought", "spoke", "visit", "askNews", "pickUp", "lastOffer"],
  },
});

/** Whole calendar months since an event so many days ago. */
function monthsSince(days: number, asOf: Day): number {
  if (Number.isNaN(days)) return NaN;
  let months = Math.min(mostMonths, Math.max(0, Math.floor(days / longestMonth)));
  while (months < mostMonths && asOf - days <= monthsBefore(asOf, months + 1)) months++;
  return months;
}

/** Days since the later of the last purchase and the last contact; the one that is known where the other is not. */
function silentDaysOf({ numbers: { recency, daysSinceContact } }: Rows<Need>): Float64Array {
  return recency.map((bought, row) => {
    const spoke = daysSinceContact[row]!;
    return Number.isNaN(bought) ? spoke : Number.isNaN(spoke) ? bought : Math.min(bought, spoke);
  });
}

function eventsOf({ numbers: { recency, daysSinceContact } }: Rows<Need>): string[] {
  return Array.from(recency, (bought, row) => (daysSinceContact[row]! < bought || Number.isNaN(bought) ? "spoke" : "bought"));
}

/** A way to wake each silent customer: the larger half is visited; the others are asked by what was last; after a year of silence there is one last offer. */
function ideasOf(rows: Rows<Need>, asOf: Day, least: number): (string | null)[] {
  const events = eventsOf(rows);
  const days = silentDaysOf(rows);
  const known = rows.numbers.monetary.filter((money) => !Number.isNaN(money));
  const middle = known.length > 0 ? median(known) : Infinity;
  return events.map((event, row) => {
    const months = monthsSince(days[row]!, asOf);
    if (!(months >= least)) return null;
    if (rows.numbers.monetary[row]! > middle) return "visit";
    if (months >= Math.max(aYear, least)) return "lastOffer";
    return event === "spoke" ? "pickUp" : "askNews";
  });
}
