import { defineDecision } from "../../core/method/defineDecision";

/**
 * Deal status: closed, negotiating or still potential. What is written decides; where nothing is, the stage; where that is empty too, what was bought.
 * Cost: O(N) for N customers.
 */
export const dealStatus = defineDecision({
  id: "deal-status",
  group: "pipeline",
  source: { title: "Customers by deal status (closed, negotiating, potential), as taught in Chinese sales training" },
  dated: true,
  needs: {
    dealStatus: { anyOf: ["dealStatus"], optional: true },
    stage: { anyOf: ["stage"], optional: true },
    recency: { anyOf: ["recency"], optional: true },
    frequency: { anyOf: ["frequency"], optional: true },
    expected: { anyOf: ["expected"], optional: true },
  },
  leastOneOf: ["dealStatus", "stage", "recency", "frequency"],
  options: {},
  classes: {
    closed: { role: "best", followUpDays: 30 },
    negotiating: { role: "good", followUpDays: 7 },
    potential: { role: "plain", followUpDays: 14 },
  },
  columns: {
    recency: { kind: "days", written: "list" },
    expected: { kind: "money", written: "list" },
  },
  money: "expected",
  rules: () => [
    { when: [{ of: "dealStatus", is: "oneOf", values: ["closed"] }], class: "closed" },
    { when: [{ of: "dealStatus", is: "oneOf", values: ["negotiating"] }], class: "negotiating" },
    { when: [{ of: "dealStatus", is: "oneOf", values: ["potential"] }], class: "potential" },
    { when: [{ of: "stage", is: "oneOf", values: ["closed", "repeat"] }], class: "closed" },
    { when: [{ of: "stage", is: "oneOf", values: ["interested"] }], class: "negotiating" },
    { when: [{ of: "stage", is: "oneOf", values: ["prospect"] }], class: "potential" },
    { when: [{ of: "recency", is: ">=", value: 0 }], class: "closed" },
    { when: [{ of: "frequency", is: ">=", value: 1 }], class: "closed" },
    { when: [], class: "potential" },
  ],
  act: ["negotiating"],
});
