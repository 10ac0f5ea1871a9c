import { defineDecision } from "../../core/method/defineDecision";
import { patternMeasures, patternSources } from "./patternMeasures";

/** Fewer orders make no pattern. */
const leastOrders = 4;

/**
 * Loyalty pattern: what the last orders look like one after another, by brand or product line where the orders name them, otherwise by rhythm.
 * Cost: O(order rows, sorted within each customer).
 */
export const loyaltyPattern = defineDecision({
  id: "loyalty-pattern",
  group: "relationship",
  source: {
    title:
      "G. H. Brown, “Brand Loyalty: Fact or Fiction?”, Advertising Age (1952): undivided, divided, unstable and no loyalty, by the sequence of purchases",
  },
  dated: true,
  needs: { monetary: { anyOf: ["monetary"], optional: true } },
  orders: { columns: ["date"], also: ["brand", "product"] },
  options: {
    readFrom: { kind: "choice", choices: patternSources, default: "auto" },
    lastOrders: { kind: "integer", default: 12, min: leastOrders, max: 1000 },
  },
  classes: {
    continuous: { role: "best", followUpDays: 30 },
    intermittent: { role: "fair", followUpDays: 30 },
    changing: { role: "watch", followUpDays: 7 },
    dispersed: { role: "risk", followUpDays: 30 },
    tooFew: { role: "plain", followUpDays: 30 },
  },
  columns: {
    orders: { kind: "count", written: "list" },
    kinds: { kind: "count", written: "list" },
    topShare: { kind: "share", written: "list" },
    pauses: { kind: "count", written: "list" },
    silence: { kind: "count", written: "list" },
    monetary: { kind: "money", written: "list" },
  },
  money: "monetary",
  measures: ({ count }, options, { asOf, orders }) =>
    orders ? patternMeasures(orders, { ...options, leastOrders }, asOf) : { orders: new Float64Array(count) },
  rules: () => [
    { when: [{ of: "orders", is: "<", value: leastOrders }], class: "tooFew" },
    { when: [{ of: "kinds", is: "=", value: 1 }], class: "continuous" },
    {
      when: [
        { of: "switches", is: "=", value: 1 },
        { of: "stayed", is: ">=", value: 2 },
      ],
      class: "changing",
    },
    {
      when: [
        { of: "kinds", is: ">=", value: 3 },
        { of: "topShare", is: "<", value: 0.5 },
      ],
      class: "dispersed",
    },
    { when: [{ of: "kinds", is: ">=", value: 2 }], class: "intermittent" },
    { when: [{ of: "regular", is: "<", value: 0.5 }], class: "dispersed" },
    { when: [{ of: "silence", is: ">", value: 2 }], class: "changing" },
    { when: [{ of: "slower", is: ">", value: 0.5 }], class: "changing" },
    { when: [{ of: "faster", is: ">", value: 0.5 }], class: "changing" },
    { when: [{ of: "pauses", is: ">=", value: 1 }], class: "intermittent" },
    { when: [], class: "continuous" },
  ],
  act: ["changing", "dispersed"],
  says: { refusals: ["noBrand", "noProduct"], phrases: ["switches", "stayed", "regular", "slower", "faster"] },
});
