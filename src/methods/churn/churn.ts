import { defineMethod } from "../../core/method/defineMethod";
import { largestFirst } from "../../core/method/largestFirst";
import { orNull } from "../../core/method/orNull";
import type { MetCondition, Reason } from "../../core/method/Reason";
import { meets } from "../../core/rules/meets";
import type { RuleValues } from "../../core/rules/Rule";
import { valueAt } from "../../core/rules/valueAt";
import { churnMeasures, churnNeeds, moneyAtStake } from "./churnMeasures";
import { churnSignals, conditionOf, type ChurnSignal } from "./churnSignals";

const usualWeights: readonly number[] = [3, 2, 2, 3, 1, 1, 1];
/** Points from which the risk is high, medium, low. */
const usualPoints: readonly number[] = [5, 3, 1];
const risks = ["high", "medium", "low", "none"] as const;

const optional = <M extends (typeof churnNeeds)[number]>(metric: M) => ({ anyOf: [metric], optional: true }) as const;
const needs = Object.fromEntries(churnNeeds.map((metric) => [metric, optional(metric)])) as Record<
  (typeof churnNeeds)[number],
  ReturnType<typeof optional>
>;

/**
 * Churn signals: what a customer does before leaving, weighed and added up. A signal whose data are not there says nothing.
 * Cost: O(N log N) for N customers, for the list by money at stake.
 */
export const churn = defineMethod({
  id: "churn",
  group: "risk",
  unit: "customer",
  source: { title: "Early signals of churn in orders, contacts and complaints, as taught in Chinese sales training" },
  dated: true,
  needs,
  leastOneOf: ["windowOrders", "usualGap", "windowContacts", "daysSinceContact", "windowComplaints", "windowInquiries", "windowLogins"],
  options: {
    trendMonths: { kind: "integer", default: 3, min: 1, max: 24 },
    gaps: { kind: "integer", default: 2, min: 1, max: 20 },
    silentDays: { kind: "integer", default: 90, min: 7, max: 3650 },
    weights: { kind: "list", of: "weights", default: usualWeights },
    points: { kind: "list", of: "counts", default: usualPoints },
  },
  classes: {
    high: { role: "risk", followUpDays: 1 },
    medium: { role: "watch", followUpDays: 7 },
    low: { role: "fair", followUpDays: 30 },
    none: { role: "good", followUpDays: 90 },
  },
  columns: {
    score: { kind: "score", written: "table" },
    signals: { kind: "count", written: "list" },
    atStake: { kind: "money", written: "list" },
  },
  moneyColumn: "atStake",
  says: {
    why: ["signals", "quiet"],
    findings: ["atRisk", "quiet"],
    refusals: ["weightCount", "pointsOutOfOrder"],
    sections: ["act"],
    phrases: ["ordersTrend", "contactsTrend", "moreComplaints", "gapsSince", "basketTrend", "inquiriesTrend"],
  },
  refuse: ({ weights, points }) => refuseWeights(weights) ?? refusePoints(points),
  classify(rows, { weights, points, ...limits }) {
    const values: RuleValues = { numbers: churnMeasures(rows), texts: {} };
    const fired = Array.from({ length: rows.count }, (_, row) => firedIn(values, row, limits));
    const scores = fired.map((signals) => signals.reduce((sum, { signal }) => sum + weights[churnSignals.indexOf(signal)]!, 0));
    const classes = scores.map((score) => risks[points.findIndex((least) => score >= least)] ?? "none");
    const atStake = moneyAtStake(rows);
    const atRisk = classes.flatMap((id, row) => (id === "high" || id === "medium" ? [row] : []));
    const act = largestFirst(atRisk, atStake);
    const money = act.reduce((sum, row) => sum + (atStake[row]! > 0 ? atStake[row]! : 0), 0);
    return {
      classes,
      columns: { score: scores, signals: fired.map((signals) => signals.length), atStake: Array.from(atStake, orNull) },
      why: fired.map(whyOf),
      sections: [{ kind: "customers", id: "act", rows: act, columns: ["score", "signals", "atStake"] }],
      finding: { code: act.length > 0 ? "atRisk" : "quiet", facts: { count: act.length, all: rows.count, money } },
    };
  },
});

interface Fired extends MetCondition {
  readonly signal: ChurnSignal;
}

function firedIn(values: RuleValues, row: number, limits: Parameters<typeof conditionOf>[1]): Fired[] {
  return churnSignals.flatMap((signal) => {
    const condition = conditionOf(signal, limits);
    const value = valueAt(values, condition.of, row);
    return meets(condition, value) ? [{ signal, condition, value }] : [];
  });
}

function whyOf(fired: readonly Fired[]): Reason {
  if (fired.length === 0) return { code: "quiet", facts: {} };
  return { code: "signals", facts: {}, met: fired.map(({ condition, value }) => ({ condition, value })) };
}

function refuseWeights(weights: readonly number[]): Reason | undefined {
  const fits = weights.length === churnSignals.length && weights.every((weight) => weight >= 0);
  return fits ? undefined : { code: "weightCount", facts: { met: weights.join(", "), wanted: churnSignals.length } };
}

function refusePoints(points: readonly number[]): Reason | undefined {
  const falling = points.every((point, index) => point > 0 && (index === 0 || point < points[index - 1]!));
  return points.length === 3 && falling ? undefined : { code: "pointsOutOfOrder", facts: { met: points.join(", ") } };
}
