import { defineDecision } from "../../core/method/defineDecision";

const daysInYear = 365;

/**
 * Stage of a partnership: from running-in to committed, by its age, a contract, and goals that both sides share.
 * Cost: O(N) for N customers.
 */
export const partnerStage = defineDecision({
  id: "partner-stage",
  group: "relationship",
  source: { title: "Stages of a partnership (running-in, honeymoon, growing, committed), as taught in Chinese sales training" },
  dated: true,
  needs: {
    tenure: { anyOf: ["tenure"] },
    contract: { anyOf: ["contract"], optional: true },
    contractEnd: { anyOf: ["contractEnd"], optional: true },
    jointGoals: { anyOf: ["jointGoals"], optional: true },
    monetary: { anyOf: ["monetary"], optional: true },
  },
  options: {
    honeymoonMonths: { kind: "integer", default: 3, min: 1, max: 60 },
    growingMonths: { kind: "integer", default: 12, min: 2, max: 120 },
    committedMonths: { kind: "integer", default: 24, min: 3, max: 240 },
  },
  classes: {
    committed: { role: "best", followUpDays: 90 },
    growing: { role: "good", followUpDays: 30 },
    honeymoon: { role: "fair", followUpDays: 14 },
    runningIn: { role: "watch", followUpDays: 7 },
  },
  columns: {
    monthsKnown: { kind: "count", written: "list" },
    contractEnd: { kind: "date", written: "list" },
    monetary: { kind: "money", written: "list" },
  },
  money: "monetary",
  measures: ({ numbers: { tenure, contract, contractEnd } }, _, { asOf }) => ({
    monthsKnown: tenure.map((days) => (days * 12) / daysInYear),
    // A last day decides over a tick: one that has not passed says as much, one that has passed says more.
    contract: contract.map((tick, row) => (contractEnd[row]! < asOf ? 0 : contractEnd[row]! >= asOf || tick > 0 ? 1 : 0)),
  }),
  rules: ({ honeymoonMonths, growingMonths, committedMonths }) => [
    {
      when: [
        { of: "monthsKnown", is: ">=", value: committedMonths },
        { of: "contract", is: ">=", value: 1 },
        { of: "jointGoals", is: ">=", value: 1 },
      ],
      class: "committed",
    },
    {
      when: [
        { of: "monthsKnown", is: ">=", value: growingMonths },
        { of: "contract", is: ">=", value: 1 },
      ],
      class: "growing",
    },
    {
      when: [
        { of: "monthsKnown", is: ">=", value: growingMonths },
        { of: "jointGoals", is: ">=", value: 1 },
      ],
      class: "growing",
    },
    { when: [{ of: "monthsKnown", is: ">=", value: committedMonths }], class: "growing" },
    { when: [{ of: "monthsKnown", is: ">=", value: honeymoonMonths }], class: "honeymoon" },
    { when: [], class: "runningIn" },
  ],
  act: ["runningIn"],
  refuse: ({ honeymoonMonths, growingMonths, committedMonths }) =>
    honeymoonMonths < growingMonths && growingMonths < committedMonths
      ? undefined
      : { code: "monthsOutOfOrder", facts: { met: [honeymoonMonths, growingMonths, committedMonths].join(", ") } },
  says: { refusals: ["monthsOutOfOrder"] },
});
