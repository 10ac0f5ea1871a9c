import { defaultsOf } from "../../core/method/defaultsOf";
import { defineDecision } from "../../core/method/defineDecision";
import { churn } from "../churn/churn";
import { cooperationMeasures } from "./cooperationMeasures";
import { cooperationRules } from "./cooperationRules";

/**
 * Who needs what attention: value, risk, trouble and prospects of each customer put into one order of seven. The first that holds decides.
 * Cost: O(N log N) for N customers.
 */
export const cooperation = defineDecision({
  id: "cooperation",
  group: "relationship",
  source: { title: "Seven kinds of cooperation with customers, as taught in Chinese sales training" },
  dated: true,
  needs: {
    ...churn.needs,
    monetary: { anyOf: ["monetary"] },
    recency: { anyOf: ["recency"] },
    tenure: { anyOf: ["tenure"], optional: true },
    margin: { anyOf: ["margin"], optional: true },
    daysLate: { anyOf: ["daysLate"], optional: true },
    overdueShare: { anyOf: ["overdueShare"], optional: true },
    complaints: { anyOf: ["complaints"], optional: true },
    need: { anyOf: ["need"], optional: true },
  },
  options: {
    trendMonths: { kind: "integer", default: 3, min: 1, max: 24 },
    highPercent: { kind: "integer", default: 20, min: 1, max: 99 },
    lowPercent: { kind: "integer", default: 20, min: 1, max: 99 },
    badDays: { kind: "integer", default: 30, min: 1, max: 365 },
    badPercent: { kind: "integer", default: 50, min: 1, max: 100 },
    lateDays: { kind: "integer", default: 7, min: 0, max: 365 },
    complaintsFrom: { kind: "integer", default: 2, min: 1, max: 100 },
    lostGaps: { kind: "integer", default: 3, min: 1, max: 20 },
    newMonths: { kind: "integer", default: 3, min: 1, max: 24 },
  },
  classes: {
    mostValuable: { role: "best", followUpDays: 14 },
    toNurture: { role: "good", followUpDays: 14 },
    routine: { role: "plain", followUpDays: 60 },
    needsAttention: { role: "watch", followUpDays: 7 },
    problemProne: { role: "watch", followUpDays: 7 },
    toWinBack: { role: "gone", followUpDays: 30 },
    mostDangerous: { role: "risk", followUpDays: 1 },
    toAvoid: { role: "gone" },
  },
  columns: {
    churnScore: { kind: "score", written: "list" },
    shareAbove: { kind: "share", written: "list" },
    revenueTrend: { kind: "share", written: "list" },
    gapsSince: { kind: "count", written: "list" },
    daysLate: { kind: "days", written: "list" },
    monetary: { kind: "money", written: "list" },
  },
  money: "monetary",
  measures: (rows, _, context) => ({
    ...cooperationMeasures(rows),
    churnScore: churn.classify(rows, defaultsOf(churn.options), context).columns.score.map(Number),
  }),
  rules: cooperationRules,
  act: ["mostDangerous", "problemProne", "needsAttention"],
  refuse: ({ highPercent, lowPercent }) =>
    highPercent + lowPercent <= 100 ? undefined : { code: "sharesOverlap", facts: { first: highPercent, second: lowPercent } },
  says: { refusals: ["sharesOverlap"], phrases: ["complaintsNow", "monthsKnown"] },
});
