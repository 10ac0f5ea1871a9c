import { defineDecision } from "../../core/method/defineDecision";
import type { Reason } from "../../core/method/Reason";
import { quotient } from "../../core/statistics/quotient";

/**
 * Competitors: direct ones by their strength beside ours, the others by what they take from us. One row is a competitor, or a competitor at a customer.
 * Cost: O(N) for N rows.
 */
export const competitor = defineDecision({
  id: "competitor",
  group: "organisation",
  unit: "row",
  source: { title: "Direct and hidden competition (product, budget, time, display, habit), as taught in Chinese sales training" },
  dated: false,
  needs: {
    rivalry: { anyOf: ["rivalry"], optional: true },
    rivalSales: { anyOf: ["rivalSales"], optional: true },
    ourSales: { anyOf: ["ourSales"], optional: true },
  },
  leastOneOf: ["rivalry", "rivalSales"],
  options: {
    leaderFrom: { kind: "integer", default: 120, min: 101, max: 1000 },
    followerBelow: { kind: "integer", default: 80, min: 1, max: 99 },
  },
  classes: {
    leader: { role: "risk", followUpDays: 30 },
    equal: { role: "watch", followUpDays: 60 },
    follower: { role: "good", followUpDays: 180 },
    indirect: { role: "fair", followUpDays: 180 },
    substitute: { role: "watch", followUpDays: 180 },
    budget: { role: "fair" },
    time: { role: "fair" },
    display: { role: "fair" },
    habit: { role: "plain" },
    unknown: { role: "gone" },
  },
  columns: {
    strength: { kind: "share", written: "table" },
    rivalSales: { kind: "money", written: "list" },
    ourSales: { kind: "money", written: "list" },
  },
  money: "rivalSales",
  measures: ({ numbers: { rivalSales, ourSales } }) => ({ strength: quotient(rivalSales, ourSales) }),
  rules: ({ leaderFrom, followerBelow }) => [
    ...(["indirect", "substitute", "budget", "time", "display", "habit"] as const).map((kind) => ({
      when: [{ of: "rivalry", is: "oneOf", values: [kind] } as const],
      class: kind,
    })),
    { when: [{ of: "strength", is: ">=", value: leaderFrom / 100 }], class: "leader" },
    { when: [{ of: "strength", is: "<", value: followerBelow / 100 }], class: "follower" },
    { when: [{ of: "strength", is: "known" }], class: "equal" },
    { when: [], class: "unknown" },
  ],
  act: ["leader", "substitute"],
  refuse: ({ leaderFrom, followerBelow }): Reason | undefined =>
    followerBelow < leaderFrom ? undefined : { code: "limits", facts: { met: `${followerBelow}, ${leaderFrom}` } },
  says: { refusals: ["limits"] },
});
