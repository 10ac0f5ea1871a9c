import { defineMethod } from "../../core/method/defineMethod";
import { largestFirst } from "../../core/method/largestFirst";
import type { Rows } from "../../core/method/Method";
import { orNull } from "../../core/method/orNull";
import type { MetCondition, Reason } from "../../core/method/Reason";
import { creditFactors, creditScore, fractionOf, orderDropOf, severitiesOf, type CreditFactor, type CreditHistory } from "./creditScore";

const usualWeights: readonly number[] = [35, 30, 15, 10, 10];
const usualWorst: readonly number[] = [60, 50, 100, 5, 365];
const usualLimits: readonly number[] = [80, 60, 40];
const terms = ["open", "shorter", "limit", "prepay"] as const;

/** The class of a score: open account, shorter terms, a limit, or payment in advance. */
export function termsOf(score: number, limits: readonly number[]): (typeof terms)[number] {
  return terms[limits.findIndex((least) => score >= least)] ?? "prepay";
}

/**
 * Dynamic credit: a score from 100 down to 0 by how a customer pays, buys and complains and how long it has been one, and the terms that the score allows.
 * Cost: O(N log N) for N customers, for the lists.
 */
export const credit = defineMethod({
  id: "credit",
  group: "risk",
  unit: "customer",
  source: { title: "Dynamic credit by payment behaviour, as taught in Chinese sales training" },
  dated: true,
  needs: {
    daysLate: { anyOf: ["daysLate"], optional: true },
    overdueShare: { anyOf: ["overdueShare"], optional: true },
    windowOrders: { anyOf: ["windowOrders"], optional: true },
    previousOrders: { anyOf: ["previousOrders"], optional: true },
    complaints: { anyOf: ["windowComplaints", "complaints"], optional: true },
    tenure: { anyOf: ["tenure"], optional: true },
    previousCredit: { anyOf: ["previousCredit"], optional: true },
    monetary: { anyOf: ["monetary"], optional: true },
  },
  leastOneOf: ["daysLate", "overdueShare"],
  options: {
    limits: { kind: "list", of: "counts", default: usualLimits },
    weights: { kind: "list", of: "weights", default: usualWeights },
    worst: { kind: "list", of: "counts", default: usualWorst },
    trendMonths: { kind: "integer", default: 3, min: 1, max: 24 },
  },
  classes: {
    open: { role: "best", followUpDays: 90 },
    shorter: { role: "fair", followUpDays: 30 },
    limit: { role: "watch", followUpDays: 14 },
    prepay: { role: "risk", followUpDays: 7 },
  },
  columns: {
    score: { kind: "score", written: "table" },
    change: { kind: "score", written: "table" },
    alarm: { kind: "text", written: "table", phrases: true },
    daysLate: { kind: "days", written: "list" },
    overdueShare: { kind: "share", written: "list" },
    orderDrop: { kind: "share", written: "list" },
    monetary: { kind: "money", written: "list" },
  },
  money: "monetary",
  says: {
    why: ["held", "clean"],
    findings: ["fell", "tight", "sound"],
    refusals: ["limitsOutOfOrder", "weightCount", "worstCount"],
    sections: ["fell", "tight"],
    phrases: ["fellAcross", "complaints", "shortTenure"],
  },
  refuse: ({ limits, weights, worst }) => refuseLimits(limits) ?? refuseWeights(weights) ?? refuseWorst(worst),
  classify(rows, { limits, weights, worst }) {
    const scale = { weights, worst };
    const histories = Array.from({ length: rows.count }, (_, row) => historyOf(rows, row));
    const severities = histories.map((history) => severitiesOf(history, scale));
    const scores = severities.map((each) => creditScore(each, scale));
    const classes = scores.map((score) => termsOf(score, limits));
    const before = rows.numbers.previousCredit;
    const fell = scores.map((score, row) => before[row]! >= limits[1]! && score < limits[1]!);
    const lists = {
      fell: listed(fell, rows),
      tight: listed(
        classes.map((id, row) => (id === "prepay" || id === "limit") && !fell[row]),
        rows,
      ),
    };
    const columns = ["score", "change", "daysLate", "overdueShare", "orderDrop", "monetary"];
    return {
      classes,
      columns: {
        score: scores,
        change: scores.map((score, row) => orNull(score - before[row]!)),
        alarm: fell.map((each) => (each ? "fellAcross" : null)),
        daysLate: histories.map(({ daysLate }) => orNull(daysLate)),
        overdueShare: histories.map(({ overdueShare }) => orNull(overdueShare)),
        orderDrop: histories.map(({ orderDrop }) => orNull(orderDrop)),
        monetary: Array.from(rows.numbers.monetary, orNull),
      },
      why: histories.map((history, row) => whyOf(history, severities[row]!)),
      sections: [
        { kind: "customers", id: "fell", rows: lists.fell, columns },
        { kind: "customers", id: "tight", rows: lists.tight, columns },
      ],
      finding: findingOf(lists, rows.count),
    };
  },
});

type Need = "daysLate" | "overdueShare" | "windowOrders" | "previousOrders" | "complaints" | "tenure" | "monetary";

function historyOf({ numbers }: Rows<Need>, row: number): CreditHistory {
  return {
    daysLate: numbers.daysLate[row]!,
    overdueShare: fractionOf(numbers.overdueShare[row]!),
    orderDrop: orderDropOf(numbers.windowOrders[row]!, numbers.previousOrders[row]!),
    complaints: numbers.complaints[row]!,
    tenure: numbers.tenure[row]!,
  };
}

/** The factors that took points, each with its number. */
function whyOf(history: CreditHistory, severities: readonly number[]): Reason {
  const met = creditFactors.flatMap((factor, at) => (severities[at]! > 0 ? [conditionFor(factor, history)] : []));
  return met.length > 0 ? { code: "held", facts: {}, met } : { code: "clean", facts: {} };
}

function conditionFor(factor: CreditFactor, history: CreditHistory): MetCondition {
  const value = factor === "shortTenure" ? history.tenure : history[factor];
  return { condition: { of: factor, is: "=", value }, value };
}

/** Rows that pass, largest revenue first. */
function listed(passes: readonly boolean[], { numbers }: Rows<Need>): number[] {
  const rows = passes.flatMap((each, row) => (each ? [row] : []));
  return largestFirst(rows, numbers.monetary);
}

function findingOf({ fell, tight }: Readonly<Record<"fell" | "tight", readonly number[]>>, all: number): Reason {
  if (fell.length > 0) return { code: "fell", facts: { count: fell.length, all } };
  return { code: tight.length > 0 ? "tight" : "sound", facts: { count: tight.length, all } };
}

function refuseLimits(limits: readonly number[]): Reason | undefined {
  const falling = limits.every((limit, index) => limit > 0 && limit <= 100 && (index === 0 || limit < limits[index - 1]!));
  return limits.length === 3 && falling ? undefined : { code: "limitsOutOfOrder", facts: { met: limits.join(", ") } };
}

function refuseWeights(weights: readonly number[]): Reason | undefined {
  // Payment behaviour must weigh, because it is all that some customers are known by.
  const fits = weights.length === creditFactors.length && weights.every((weight) => weight >= 0) && weights[0]! > 0 && weights[1]! > 0;
  return fits ? undefined : { code: "weightCount", facts: { met: weights.join(", "), wanted: creditFactors.length } };
}

function refuseWorst(worst: readonly number[]): Reason | undefined {
  const fits = worst.length === creditFactors.length && worst.every((value) => value > 0);
  return fits ? undefined : { code: "worstCount", facts: { met: worst.join(", "), wanted: creditFactors.length } };
}
