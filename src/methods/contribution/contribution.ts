import { defineDecision } from "../../core/method/defineDecision";

const ways = ["pays", "sells", "influences", "exchanges"] as const;
type Way = (typeof ways)[number];

const measureOf: Readonly<Record<Way, string>> = { pays: "monetary", sells: "referrals", influences: "influence", exchanges: "exchanges" };

/**
 * How a customer creates value: by paying, by selling for us, by influence, by exchange. Several can hold; the main one is the first in the user's order.
 * Cost: O(N) for N customers.
 */
export const contribution = defineDecision({
  id: "contribution",
  group: "value",
  source: { title: "Four ways in which customers create value (pay, sell, influence, exchange), as taught in Chinese sales training" },
  dated: true,
  needs: {
    monetary: { anyOf: ["monetary"], optional: true },
    referrals: { anyOf: ["referrals"], optional: true },
    influence: { anyOf: ["influence"], optional: true },
    exchanges: { anyOf: ["exchanges"], optional: true },
  },
  leastOneOf: ["monetary", "referrals", "influence", "exchanges"],
  options: { first: { kind: "choice", choices: ways, default: "pays" } },
  classes: {
    pays: { role: "best", followUpDays: 30 },
    sells: { role: "good", followUpDays: 30 },
    influences: { role: "fair", followUpDays: 60 },
    exchanges: { role: "watch", followUpDays: 60 },
    none: { role: "plain", followUpDays: 180 },
  },
  columns: {
    ways: { kind: "count", written: "table" },
    monetary: { kind: "money", written: "list" },
    referrals: { kind: "count", written: "list" },
    influence: { kind: "count", written: "list" },
    exchanges: { kind: "count", written: "list" },
  },
  money: "monetary",
  measures: ({ count, numbers: { monetary, referrals, influence, exchanges } }) => ({
    ways: Float64Array.from(
      { length: count },
      (_, row) => [monetary, referrals, influence, exchanges].filter((column) => column[row]! > 0).length,
    ),
  }),
  rules: ({ first }) => [
    ...[first, ...ways.filter((way) => way !== first)].map((way) => ({
      when: [{ of: measureOf[way], is: ">", value: 0 } as const],
      class: way,
    })),
    { when: [], class: "none" },
  ],
  act: ["sells", "influences"],
});
