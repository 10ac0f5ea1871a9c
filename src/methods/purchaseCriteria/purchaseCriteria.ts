import { defineDecision } from "../../core/method/defineDecision";
import type { Condition } from "../../core/rules/Rule";

const written = (state: string): Condition => ({ of: "criteria", is: "oneOf", values: [state] });
const ticked = (sign: string): Condition => ({ of: sign, is: "=", value: 1 });

/**
 * How settled the buyer's criteria are, and so how much can still be shaped. What is written decides; else the signs that were ticked.
 * Cost: O(N) for N customers.
 */
export const purchaseCriteria = defineDecision({
  id: "purchase-criteria",
  group: "pipeline",
  source: { title: "Buyers by how settled their purchase criteria are, as taught in Chinese sales training" },
  dated: false,
  needs: {
    criteria: { anyOf: ["criteria"], optional: true },
    supplierChosen: { anyOf: ["supplierChosen"], optional: true },
    priceCheck: { anyOf: ["priceCheck"], optional: true },
    criteriaOpen: { anyOf: ["criteriaOpen"], optional: true },
    opinionsDiffer: { anyOf: ["opinionsDiffer"], optional: true },
    knowsUnwanted: { anyOf: ["knowsUnwanted"], optional: true },
    expected: { anyOf: ["expected"], optional: true },
  },
  leastOneOf: ["criteria", "supplierChosen", "priceCheck", "criteriaOpen", "opinionsDiffer", "knowsUnwanted"],
  blankAnswers: true,
  options: {},
  classes: {
    halfSettled: { role: "best", followUpDays: 3 },
    unsettled: { role: "good", followUpDays: 7 },
    unknown: { role: "fair", followUpDays: 14 },
    settled: { role: "watch", followUpDays: 30 },
  },
  columns: { expected: { kind: "money", written: "list" } },
  money: "expected",
  rules: () => [
    { when: [written("settled")], class: "settled" },
    { when: [written("halfSettled")], class: "halfSettled" },
    { when: [written("unsettled")], class: "unsettled" },
    { when: [written("unknown")], class: "unknown" },
    { when: [ticked("supplierChosen")], class: "settled" },
    { when: [ticked("priceCheck")], class: "settled" },
    { when: [ticked("criteriaOpen")], class: "halfSettled" },
    { when: [ticked("opinionsDiffer")], class: "halfSettled" },
    { when: [ticked("knowsUnwanted")], class: "unsettled" },
    { when: [], class: "unknown" },
  ],
  act: ["halfSettled", "unsettled"],
});
