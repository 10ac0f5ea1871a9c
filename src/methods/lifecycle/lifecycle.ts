import { defineDecision } from "../../core/method/defineDecision";
import { quotient } from "../../core/statistics/quotient";
import { windowsFalling } from "./windowsFalling";

/** Days without a purchase after which a customer without a habit is lost. */
const aYear = 365;

/**
 * Lifecycle stage: from the first purchase to the last, told by what the customer has done and by how revenue moves. The gravest rule that holds decides.
 * Cost: O(N + order rows) for N customers.
 */
export const lifecycle = defineDecision({
  id: "lifecycle",
  group: "relationship",
  source: { title: "Customer lifecycle in six stages, as taught in Chinese sales training" },
  dated: true,
  needs: {
    frequency: { anyOf: ["frequency"] },
    recency: { anyOf: ["recency"] },
    tenure: { anyOf: ["tenure"], optional: true },
    usualGap: { anyOf: ["usualGap"], optional: true },
    windowRevenue: { anyOf: ["windowRevenue"], optional: true },
    previousRevenue: { anyOf: ["previousRevenue"], optional: true },
    monetary: { anyOf: ["monetary"], optional: true },
  },
  orders: { columns: ["date", "amount"], optional: true },
  options: {
    trendMonths: { kind: "integer", default: 3, min: 1, max: 24 },
    lostGaps: { kind: "integer", default: 3, min: 1, max: 20 },
    lostDays: { kind: "integer", default: aYear, min: 30, max: 3650 },
    fallPercent: { kind: "integer", default: 50, min: 1, max: 99 },
    fallingWindows: { kind: "integer", default: 3, min: 2, max: 12 },
    longOrders: { kind: "integer", default: 6, min: 2, max: 1000 },
    longMonths: { kind: "integer", default: 12, min: 1, max: 240 },
  },
  classes: {
    longTerm: { role: "best", followUpDays: 30 },
    repeat: { role: "good", followUpDays: 30 },
    first: { role: "fair", followUpDays: 7 },
    leavingSlowly: { role: "watch", followUpDays: 7 },
    leavingSuddenly: { role: "risk", followUpDays: 1 },
    lost: { role: "gone", followUpDays: 180 },
  },
  columns: {
    frequency: { kind: "count", written: "list" },
    recency: { kind: "days", written: "list" },
    usualGap: { kind: "days", written: "list" },
    revenueTrend: { kind: "share", written: "list" },
    monetary: { kind: "money", written: "list" },
  },
  money: "monetary",
  measures: ({ count, numbers }, { trendMonths, fallingWindows }, { asOf, orders }) => ({
    gapsSince: quotient(numbers.recency, numbers.usualGap),
    // Without a habit the days since the last purchase alone tell.
    daysWithoutHabit: numbers.recency.map((days, row) => (numbers.usualGap[row]! > 0 ? NaN : days)),
    monthsKnown: numbers.tenure.map((days) => (days * 12) / aYear),
    revenueTrend: quotient(numbers.windowRevenue, numbers.previousRevenue),
    falls: orders ? windowsFalling(orders, { asOf, months: trendMonths, most: fallingWindows }) : new Float64Array(count).fill(NaN),
  }),
  rules: ({ lostGaps, lostDays, fallPercent, fallingWindows, longOrders, longMonths }) => [
    { when: [{ of: "gapsSince", is: ">", value: lostGaps }], class: "lost" },
    { when: [{ of: "daysWithoutHabit", is: ">", value: lostDays }], class: "lost" },
    { when: [{ of: "falls", is: ">=", value: fallingWindows }], class: "leavingSlowly" },
    { when: [{ of: "revenueTrend", is: "<=", value: fallPercent / 100 }], class: "leavingSuddenly" },
    {
      when: [
        { of: "frequency", is: ">=", value: longOrders },
        { of: "monthsKnown", is: ">=", value: longMonths },
      ],
      class: "longTerm",
    },
    { when: [{ of: "frequency", is: ">=", value: 2 }], class: "repeat" },
    { when: [], class: "first" },
  ],
  act: ["leavingSuddenly", "leavingSlowly"],
  says: { phrases: ["gapsSince", "daysWithoutHabit", "monthsKnown", "falls"] },
});
