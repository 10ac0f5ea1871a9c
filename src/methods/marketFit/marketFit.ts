import { defineDecision } from "../../core/method/defineDecision";
import type { Reason } from "../../core/method/Reason";
import { marketScores, marketTraits } from "./marketScores";

/** Percent of the total that buying power, fit, competition, growth, number of customers and concentration weigh. */
const usualWeights: readonly number[] = [25, 20, 15, 15, 15, 10];

/**
 * Market attractiveness: a weighted score card from 1 to 5, cut into bands.
 * Cost: O(N) for N markets.
 */
export const marketFit = defineDecision({
  id: "market-fit",
  group: "pipeline",
  unit: "row",
  source: {
    title: "Choosing markets by buying power, fit, competition, growth, number and concentration, as taught in Chinese sales training",
  },
  dated: false,
  needs: {
    buyingPower: { anyOf: ["buyingPower"], optional: true },
    productFit: { anyOf: ["productFit"], optional: true },
    competition: { anyOf: ["competition"], optional: true },
    marketGrowth: { anyOf: ["marketGrowth"], optional: true },
    marketCustomers: { anyOf: ["marketCustomers"], optional: true },
    concentration: { anyOf: ["concentration"], optional: true },
    expected: { anyOf: ["expected"], optional: true },
  },
  leastOneOf: ["buyingPower", "productFit"],
  options: {
    weights: { kind: "list", of: "weights", default: usualWeights },
    enterFrom: { kind: "number", default: 3.5, min: 1, max: 5 },
    exploreFrom: { kind: "number", default: 2.5, min: 1, max: 5 },
  },
  classes: {
    enter: { role: "best", followUpDays: 7 },
    explore: { role: "fair", followUpDays: 30 },
    wait: { role: "plain", followUpDays: 180 },
  },
  columns: {
    score: { kind: "score", written: "table" },
    missing: { kind: "count", written: "list" },
    expected: { kind: "money", written: "list" },
  },
  money: "expected",
  measures: ({ numbers }, { weights }) => marketScores(numbers, weights),
  rules: ({ enterFrom, exploreFrom }) => [
    { when: [{ of: "score", is: ">=", value: enterFrom }], class: "enter" },
    { when: [{ of: "score", is: ">=", value: exploreFrom }], class: "explore" },
    { when: [], class: "wait" },
  ],
  act: ["enter"],
  actBy: "score",
  refuse: ({ weights, enterFrom, exploreFrom }) =>
    refuseWeights(weights) ??
    (exploreFrom < enterFrom ? undefined : { code: "bandsOutOfOrder", facts: { first: exploreFrom, second: enterFrom } }),
  says: { refusals: ["weights", "bandsOutOfOrder"] },
});

function refuseWeights(weights: readonly number[]): Reason | undefined {
  const fits = weights.length === marketTraits.length && weights.every((weight) => weight >= 0) && weights[0]! + weights[1]! > 0;
  return fits ? undefined : { code: "weights", facts: { met: weights.join(", ") } };
}
