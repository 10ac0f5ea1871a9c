import { defineDecision } from "../../core/method/defineDecision";
import { monthsUntil } from "../../core/days/monthsUntil";

/**
 * Urgency: by when a matter must be handled, so that the day begins with what cannot wait.
 * Cost: O(N) for N customers.
 */
export const urgency = defineDecision({
  id: "urgency",
  group: "pipeline",
  source: { title: "Customers by time of need (urgent, soon, not urgent, slow), as taught in Chinese sales training" },
  dated: true,
  needs: { close: { anyOf: ["close"] }, expected: { anyOf: ["expected"], optional: true } },
  options: {
    urgentDays: { kind: "integer", default: 7, min: 0, max: 365 },
    soonMonths: { kind: "integer", default: 1, min: 1, max: 24 },
    laterMonths: { kind: "integer", default: 3, min: 1, max: 60 },
  },
  classes: {
    urgent: { role: "risk", followUpDays: 1 },
    soon: { role: "watch", followUpDays: 7 },
    notUrgent: { role: "fair", followUpDays: 15 },
    slow: { role: "plain", followUpDays: 30 },
  },
  columns: {
    close: { kind: "date", written: "list" },
    daysLeft: { kind: "days", written: "table" },
    expected: { kind: "money", written: "list" },
  },
  money: "expected",
  measures: ({ numbers: { close } }, _, { asOf }) => ({
    daysLeft: close.map((day) => day - asOf),
    monthsLeft: close.map((day) => monthsUntil(asOf, day)),
  }),
  rules: ({ urgentDays, soonMonths, laterMonths }) => [
    { when: [{ of: "daysLeft", is: "<=", value: urgentDays }], class: "urgent" },
    { when: [{ of: "monthsLeft", is: "<=", value: soonMonths }], class: "soon" },
    { when: [{ of: "monthsLeft", is: "<=", value: laterMonths }], class: "notUrgent" },
    { when: [], class: "slow" },
  ],
  act: ["urgent"],
  refuse: ({ soonMonths, laterMonths }) =>
    soonMonths < laterMonths ? undefined : { code: "monthsOutOfOrder", facts: { first: soonMonths, second: laterMonths } },
  says: { refusals: ["monthsOutOfOrder"], phrases: ["monthsLeft"] },
});
