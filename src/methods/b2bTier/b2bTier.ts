import { defineDecision } from "../../core/method/defineDecision";
import { quantileBreaks } from "../../core/statistics/quantileBreaks";

/**
 * Tier of a business customer: purchase scale by technical need. Large on both sides is strategic, on one potential.
 * Cost: O(N log N) for N customers.
 */
export const b2bTier = defineDecision({
  id: "b2b-tier",
  group: "organisation",
  source: { title: "Tiers of industrial customers by purchase scale and technical need, as taught in Chinese sales training" },
  dated: true,
  needs: {
    scale: { anyOf: ["monetary", "value", "expected"] },
    technicalNeed: { anyOf: ["technicalNeed"], optional: true },
  },
  options: {
    by: { kind: "choice", choices: ["top", "threshold"], default: "top" },
    topPercent: { kind: "integer", default: 20, min: 1, max: 99, shownWhen: { option: "by", is: ["top"] } },
    least: { kind: "number", default: 100_000, min: 0, max: 1e15, shownWhen: { option: "by", is: ["threshold"] } },
  },
  classes: {
    strategic: { role: "best", followUpDays: 7 },
    potential: { role: "good", followUpDays: 14 },
    basic: { role: "plain", followUpDays: 60 },
  },
  columns: { scale: { kind: "money", written: "list" }, scaleLimit: { kind: "money", written: "list" } },
  money: "scale",
  measures: ({ count, numbers: { scale } }, { by, topPercent, least }) => {
    const limit = by === "threshold" ? least : (quantileBreaks(scale, 100)[99 - topPercent] ?? NaN);
    return { scaleLimit: new Float64Array(count).fill(limit), scaleAgainst: scale.map((money) => (money > 0 ? money - limit : NaN)) };
  },
  rules: () => [
    {
      when: [
        { of: "scaleAgainst", is: ">=", value: 0 },
        { of: "technicalNeed", is: "oneOf", values: ["high"] },
      ],
      class: "strategic",
    },
    { when: [{ of: "scaleAgainst", is: ">=", value: 0 }], class: "potential" },
    { when: [{ of: "technicalNeed", is: "oneOf", values: ["high"] }], class: "potential" },
    { when: [], class: "basic" },
  ],
  act: ["strategic"],
  says: { phrases: ["scaleAgainst"] },
});
