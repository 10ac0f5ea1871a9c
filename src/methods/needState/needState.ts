import { monthsUntil } from "../../core/days/monthsUntil";
import { defineDecision } from "../../core/method/defineDecision";

/**
 * Need state: who needs something now, who may later, who never will.
 * Cost: O(N) for N customers.
 */
export const needState = defineDecision({
  id: "need-state",
  group: "pipeline",
  source: { title: "Customers by need (target, potential, dead), as taught in Chinese sales training" },
  dated: true,
  needs: {
    need: { anyOf: ["need"] },
    close: { anyOf: ["close"], optional: true },
    expected: { anyOf: ["expected"], optional: true },
  },
  options: { laterMonths: { kind: "integer", default: 6, min: 1, max: 60 } },
  classes: {
    target: { role: "best", followUpDays: 7 },
    potential: { role: "fair", followUpDays: 30 },
    dead: { role: "gone", followUpDays: 365 },
  },
  columns: {
    close: { kind: "date", written: "list" },
    expected: { kind: "money", written: "list" },
  },
  money: "expected",
  measures: ({ numbers: { close } }, _, { asOf }) => ({ monthsLeft: close.map((day) => monthsUntil(asOf, day)) }),
  rules: ({ laterMonths }) => [
    {
      when: [
        { of: "need", is: "oneOf", values: ["explicit"] },
        { of: "monthsLeft", is: ">", value: laterMonths },
      ],
      class: "potential",
    },
    { when: [{ of: "need", is: "oneOf", values: ["explicit"] }], class: "target" },
    { when: [{ of: "need", is: "oneOf", values: ["latent"] }], class: "potential" },
    { when: [{ of: "need", is: "oneOf", values: ["none"] }], class: "dead" },
    { when: [], class: "dead" },
  ],
  act: ["target"],
  says: { phrases: ["monthsLeft"] },
});
