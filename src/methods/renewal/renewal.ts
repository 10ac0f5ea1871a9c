import { monthsUntil } from "../../core/days/monthsUntil";
import { defineDecision } from "../../core/method/defineDecision";

/**
 * Contract renewal: how close each contract is to its last day, so that nobody learns of it from a competitor.
 * Cost: O(N) for N customers.
 */
export const renewal = defineDecision({
  id: "renewal",
  group: "relationship",
  source: { title: "Renewal windows of contracts, as common in account management" },
  dated: true,
  needs: { contractEnd: { anyOf: ["contractEnd"] }, monetary: { anyOf: ["monetary", "expected"], optional: true } },
  options: {
    soonMonths: { kind: "integer", default: 1, min: 1, max: 24 },
    earlyMonths: { kind: "integer", default: 3, min: 2, max: 60 },
  },
  classes: {
    inTerm: { role: "good", followUpDays: 90 },
    early: { role: "watch", followUpDays: 14 },
    dueSoon: { role: "risk", followUpDays: 3 },
    lapsed: { role: "gone", followUpDays: 7 },
  },
  columns: {
    contractEnd: { kind: "date", written: "list" },
    daysLeft: { kind: "days", written: "table" },
    monetary: { kind: "money", written: "list" },
  },
  money: "monetary",
  measures: ({ numbers: { contractEnd } }, _, { asOf }) => ({
    daysLeft: contractEnd.map((day) => day - asOf),
    monthsLeft: contractEnd.map((day) => monthsUntil(asOf, day)),
  }),
  rules: ({ soonMonths, earlyMonths }) => [
    { when: [{ of: "daysLeft", is: "<", value: 0 }], class: "lapsed" },
    { when: [{ of: "monthsLeft", is: "<=", value: soonMonths }], class: "dueSoon" },
    { when: [{ of: "monthsLeft", is: "<=", value: earlyMonths }], class: "early" },
    { when: [], class: "inTerm" },
  ],
  act: ["dueSoon", "lapsed"],
  refuse: ({ soonMonths, earlyMonths }) =>
    soonMonths < earlyMonths ? undefined : { code: "monthsOutOfOrder", facts: { first: soonMonths, second: earlyMonths } },
  says: { refusals: ["monthsOutOfOrder"], phrases: ["monthsLeft"] },
});
