import { defineDecision } from "../../core/method/defineDecision";
import type { Condition } from "../../core/rules/Rule";
import { againstLimit } from "./againstLimit";

const highNeed: Condition = { of: "need", is: "oneOf", values: ["explicit"] };
const highBudget: Condition = { of: "budgetLevel", is: "oneOf", values: ["high"] };
const largeBudget: Condition = { of: "budgetRatio", is: ">=", value: 1 };

/**
 * Prospect A/B/C: A has a high need, a high budget and a short decision chain; B two of the three; C waits.
 * Cost: O(N log N) for N prospects, for the median budget.
 */
export const prospectAbc = defineDecision({
  id: "prospect-abc",
  group: "pipeline",
  source: { title: "Prospects A/B/C by need, budget and decision chain, as taught in Chinese sales training" },
  dated: false,
  needs: {
    need: { anyOf: ["need"] },
    budgetLevel: { anyOf: ["budgetLevel"], optional: true },
    budget: { anyOf: ["budget"], optional: true },
    deciders: { anyOf: ["deciders"], optional: true },
    expected: { anyOf: ["expected"], optional: true },
  },
  options: {
    highBudget: { kind: "number", default: 0, min: 0, max: 1e12 },
    shortChain: { kind: "integer", default: 2, min: 1, max: 20 },
  },
  classes: {
    A: { role: "best", followUpDays: 3 },
    B: { role: "good", followUpDays: 7 },
    C: { role: "plain", followUpDays: 30 },
  },
  columns: {
    budget: { kind: "money", written: "list" },
    budgetRatio: { kind: "share", written: "list" },
    deciders: { kind: "count", written: "list" },
    expected: { kind: "money", written: "list" },
  },
  money: "expected",
  measures: ({ numbers: { budget } }, options) => ({ budgetRatio: againstLimit(budget, options.highBudget) }),
  rules: ({ shortChain }) => {
    const shortDecision: Condition = { of: "deciders", is: "<=", value: shortChain };
    return [
      { when: [highNeed, highBudget, shortDecision], class: "A" },
      { when: [highNeed, largeBudget, shortDecision], class: "A" },
      { when: [highNeed, highBudget], class: "B" },
      { when: [highNeed, largeBudget], class: "B" },
      { when: [highNeed, shortDecision], class: "B" },
      { when: [highBudget, shortDecision], class: "B" },
      { when: [largeBudget, shortDecision], class: "B" },
      { when: [], class: "C" },
    ];
  },
  act: ["A"],
});
