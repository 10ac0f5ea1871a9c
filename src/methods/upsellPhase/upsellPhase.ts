import { defineDecision } from "../../core/method/defineDecision";

/**
 * After-sale phase: how fresh the last order is, measured by the customer's own rhythm, and so which offer fits now.
 * Cost: O(N) for N customers.
 */
export const upsellPhase = defineDecision({
  id: "upsell-phase",
  group: "relationship",
  source: { title: "Three phases of follow-up sales (impulse, honeymoon, mature), as taught in Chinese sales training" },
  dated: true,
  needs: {
    recency: { anyOf: ["recency"] },
    usualGap: { anyOf: ["usualGap"], optional: true },
    monetary: { anyOf: ["monetary"], optional: true },
  },
  options: {
    impulseDays: { kind: "integer", default: 3, min: 0, max: 60 },
    honeymoonPercent: { kind: "integer", default: 50, min: 5, max: 200 },
    usualDays: { kind: "integer", default: 60, min: 2, max: 730 },
  },
  classes: {
    impulse: { role: "best", followUpDays: 1 },
    honeymoon: { role: "good", followUpDays: 7 },
    mature: { role: "fair", followUpDays: 30 },
  },
  columns: {
    recency: { kind: "days", written: "list" },
    usualGap: { kind: "days", written: "list" },
    gapPassed: { kind: "share", written: "list" },
    monetary: { kind: "money", written: "list" },
  },
  money: "monetary",
  measures: ({ numbers: { recency, usualGap } }, { usualDays }) => ({
    gapPassed: recency.map((days, row) => days / (usualGap[row]! > 0 ? usualGap[row]! : usualDays)),
  }),
  rules: ({ impulseDays, honeymoonPercent }) => [
    {
      when: [
        { of: "recency", is: "<=", value: impulseDays },
        { of: "gapPassed", is: "<=", value: honeymoonPercent / 100 },
      ],
      class: "impulse",
    },
    { when: [{ of: "gapPassed", is: "<=", value: honeymoonPercent / 100 }], class: "honeymoon" },
    { when: [], class: "mature" },
  ],
  act: ["impulse"],
});
