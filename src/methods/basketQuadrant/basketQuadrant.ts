import { defineDecision } from "../../core/method/defineDecision";
import { median } from "../../core/statistics/median";
import { quotient } from "../../core/statistics/quotient";

/**
 * Frequency by ticket: who comes often, and who spends much at a time. Limits are the medians of the customers who came back, or the user's own.
 * Cost: O(N log N) for N customers.
 */
export const basketQuadrant = defineDecision({
  id: "basket-quadrant",
  group: "value",
  source: { title: "Frequency and average ticket as four quadrants, as taught in Chinese retail training" },
  dated: true,
  needs: { frequency: { anyOf: ["frequency"] }, monetary: { anyOf: ["monetary"] } },
  options: {
    by: { kind: "choice", choices: ["median", "threshold"], default: "median" },
    orders: { kind: "number", default: 4, min: 1, max: 1e6, shownWhen: { option: "by", is: ["threshold"] } },
    ticket: { kind: "number", default: 1000, min: 0, max: 1e12, shownWhen: { option: "by", is: ["threshold"] } },
  },
  classes: {
    oftenLarge: { role: "best", followUpDays: 14 },
    oftenSmall: { role: "good", followUpDays: 30 },
    rarelyLarge: { role: "fair", followUpDays: 30 },
    rarelySmall: { role: "plain", followUpDays: 90 },
    once: { role: "watch", followUpDays: 14 },
  },
  columns: {
    frequency: { kind: "count", written: "list" },
    ticket: { kind: "money", written: "table" },
    monetary: { kind: "money", written: "list" },
  },
  money: "monetary",
  measures: ({ numbers: { frequency, monetary } }, options) => {
    const ticket = quotient(monetary, frequency);
    const back = (values: Float64Array): Float64Array => values.filter((_, row) => frequency[row]! > 1);
    const own = options.by === "threshold";
    const [ordersLimit, ticketLimit] = own ? [options.orders, options.ticket] : [median(back(frequency)), median(back(ticket))];
    return {
      ticket,
      // From the user's own limit on is high; of a median, what lies above it, or half of those at it would be high by chance.
      ordersAgainst: frequency.map((orders) => against(orders, ordersLimit, own)),
      ticketAgainst: ticket.map((money) => against(money, ticketLimit, own)),
    };
  },
  rules: () => [
    { when: [{ of: "frequency", is: "<=", value: 1 }], class: "once" },
    {
      when: [
        { of: "ordersAgainst", is: ">=", value: 0 },
        { of: "ticketAgainst", is: ">=", value: 0 },
      ],
      class: "oftenLarge",
    },
    { when: [{ of: "ordersAgainst", is: ">=", value: 0 }], class: "oftenSmall" },
    { when: [{ of: "ticketAgainst", is: ">=", value: 0 }], class: "rarelyLarge" },
    { when: [], class: "rarelySmall" },
  ],
  act: ["rarelyLarge"],
  says: { phrases: ["ordersAgainst", "ticketAgainst"] },
});

/** How far a number lies from its limit; one at a median lies just below it. */
function against(value: number, limit: number, own: boolean): number {
  return value === limit && !own ? -Number.MIN_VALUE : value - limit;
}
