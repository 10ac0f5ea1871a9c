import { defineDecision } from "../../core/method/defineDecision";
import type { Reason } from "../../core/method/Reason";

/**
 * High-net-worth fit: which plan suits a client by assets, preference and risk tolerance. Who tolerates little risk is never offered much, whatever the assets.
 * Cost: O(N) for N clients.
 */
export const netWorth = defineDecision({
  id: "net-worth",
  group: "value",
  source: { title: "Client suitability by assets, preference and risk tolerance, as taught in Chinese financial sales training" },
  dated: false,
  needs: {
    assets: { anyOf: ["assets"] },
    preference: { anyOf: ["preference"], optional: true },
    riskTolerance: { anyOf: ["riskTolerance"], optional: true },
  },
  options: {
    growthFrom: { kind: "number", default: 3_000_000, min: 0, max: 1e15 },
    balancedFrom: { kind: "number", default: 1_000_000, min: 0, max: 1e15 },
  },
  classes: {
    growth: { role: "best", followUpDays: 14 },
    balanced: { role: "good", followUpDays: 30 },
    steady: { role: "fair", followUpDays: 60 },
  },
  columns: { assets: { kind: "money", written: "list" } },
  money: "assets",
  rules: ({ growthFrom, balancedFrom }) => [
    { when: [{ of: "riskTolerance", is: "unknown" }], class: "steady" },
    { when: [{ of: "riskTolerance", is: "oneOf", values: ["low"] }], class: "steady" },
    { when: [{ of: "preference", is: "oneOf", values: ["safety"] }], class: "steady" },
    { when: [{ of: "assets", is: "<", value: balancedFrom }], class: "steady" },
    {
      when: [
        { of: "riskTolerance", is: "oneOf", values: ["high"] },
        { of: "preference", is: "oneOf", values: ["growth"] },
        { of: "assets", is: ">=", value: growthFrom },
      ],
      class: "growth",
    },
    { when: [], class: "balanced" },
  ],
  act: ["growth"],
  refuse: ({ growthFrom, balancedFrom }): Reason | undefined =>
    balancedFrom <= growthFrom ? undefined : { code: "bands", facts: { met: `${balancedFrom}, ${growthFrom}` } },
  says: { refusals: ["bands"] },
});
