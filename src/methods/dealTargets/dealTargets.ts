import { defineMethod } from "../../core/method/defineMethod";
import type { Reason } from "../../core/method/Reason";
import { Refusal } from "../../core/refusal/Refusal";
import { total } from "../../core/statistics/total";
import { targetsOf } from "./targetsOf";

const reached = ["stretch", "strive", "must", "below"] as const;

/**
 * Must, strive, stretch: what each customer should bring in the next period, from its own orders, beside what it brought in the last one.
 * Cost: O(periods × order rows + N log N) for N customers.
 */
export const dealTargets = defineMethod({
  id: "deal-targets",
  group: "value",
  unit: "customer",
  source: { title: "Three-step sales targets (must, strive, stretch), as taught in Chinese sales training" },
  dated: true,
  needs: { usualGap: { anyOf: ["usualGap"], optional: true }, tenure: { anyOf: ["tenure"], optional: true } },
  orders: { columns: ["date", "amount"] },
  options: {
    months: { kind: "integer", default: 1, min: 1, max: 12 },
    periods: { kind: "integer", default: 12, min: 2, max: 60 },
    strivePercent: { kind: "integer", default: 20, min: 1, max: 200 },
  },
  classes: {
    stretch: { role: "best", followUpDays: 30 },
    strive: { role: "good", followUpDays: 30 },
    must: { role: "fair", followUpDays: 14 },
    below: { role: "watch", followUpDays: 7 },
  },
  columns: {
    must: { kind: "money", written: "table" },
    strive: { kind: "money", written: "table" },
    stretch: { kind: "money", written: "table" },
    actual: { kind: "money", written: "list" },
    gap: { kind: "money", written: "list" },
    expectedOrders: { kind: "score", written: "list" },
  },
  moneyColumn: "must",
  says: {
    why: ["byHabit", "byAverage"],
    findings: ["short", "met"],
    refusals: ["noPurchases"],
    sections: ["short"],
  },
  classify(rows, options, { asOf, orders }) {
    if (!orders?.purchase.includes(1)) throw new Refusal("deal-targets.noPurchases", { rows: rows.count });
    const targets = targetsOf(orders, rows.numbers, { asOf, ...options });
    const classes = targets.map(({ actual, must, strive, stretch }) => {
      const steps = [stretch, strive, must];
      return reached[steps.findIndex((step) => actual >= step && step > 0)] ?? "below";
    });
    const short = classes.flatMap((id, row) => (id === "below" ? [row] : []));
    short.sort((a, b) => gapOf(targets[b]!) - gapOf(targets[a]!) || a - b);
    return {
      classes,
      columns: {
        must: targets.map(({ must }) => must),
        strive: targets.map(({ strive }) => strive),
        stretch: targets.map(({ stretch }) => stretch),
        actual: targets.map(({ actual }) => actual),
        gap: targets.map(gapOf),
        expectedOrders: targets.map(({ expectedOrders }) => expectedOrders),
      },
      why: targets.map(({ byHabit, expectedOrders }): Reason => ({
        code: byHabit ? "byHabit" : "byAverage",
        facts: { expected: expectedOrders },
      })),
      sections: [{ kind: "customers", id: "short", rows: short, columns: ["must", "actual", "gap"] }],
      finding: {
        code: short.length > 0 ? "short" : "met",
        facts: { count: short.length, all: rows.count, money: total(targets.map(({ must }) => must)) },
      },
    };
  },
});

/** What is missing to the first target; 0 where it was reached. */
function gapOf({ must, actual }: { readonly must: number; readonly actual: number }): number {
  return Math.max(0, must - actual);
}
