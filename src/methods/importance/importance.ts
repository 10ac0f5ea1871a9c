import { defineDecision } from "../../core/method/defineDecision";
import { customersAhead } from "./customersAhead";

const inPercent = 100;

/**
 * Importance: the key customers, by the money that is expected of them.
 * Cost: O(N log N) for N customers.
 */
export const importance = defineDecision({
  id: "importance",
  group: "pipeline",
  source: { title: "Key and other customers by the 80/20 rule, as taught in Chinese sales training" },
  dated: false,
  needs: { expected: { anyOf: ["expected", "monetary"] } },
  options: {
    by: { kind: "choice", choices: ["top", "amount"], default: "top" },
    topPercent: { kind: "integer", default: 20, min: 1, max: 99, shownWhen: { option: "by", is: ["top"] } },
    keyAmount: { kind: "number", default: 0, min: 0, max: 1e12, shownWhen: { option: "by", is: ["amount"] } },
  },
  classes: {
    key: { role: "best", followUpDays: 7 },
    notKey: { role: "plain", followUpDays: 30 },
  },
  columns: {
    expected: { kind: "money", written: "list" },
    ahead: { kind: "share", written: "list" },
  },
  money: "expected",
  measures: ({ numbers: { expected } }) => ({ ahead: customersAhead(expected) }),
  rules: ({ by, topPercent, keyAmount }) => [
    {
      when: by === "amount" ? [{ of: "expected", is: ">=", value: keyAmount }] : [{ of: "ahead", is: "<", value: topPercent / inPercent }],
      class: "key",
    },
    { when: [], class: "notKey" },
  ],
  act: ["key"],
  refuse: ({ by, keyAmount }) => (by === "amount" && keyAmount <= 0 ? { code: "noAmount", facts: {} } : undefined),
  says: { refusals: ["noAmount"] },
});
