import { classAndScore } from "../../../core/arguments/classAndScore";
import { numberRows } from "../../../core/arguments/numberRows";
import { defineFunction } from "../../../core/method/defineFunction";
import { credit, termsOf } from "../credit";
import { creditScore, orderDropOf, severitiesOf } from "../creditScore";

/**
 * `=CREDIT(daysLate, overdueShare, [orders], [previousOrders], [complaints], [tenure])`: terms and score beside each customer, the terms alone for single
 * values. What is left out or empty takes no points away.
 */
export const creditFunction = defineFunction({
  name: "CREDIT",
  method: "credit",
  parameters: [
    { id: "daysLate" },
    { id: "overdueShare" },
    { id: "orders", optional: true },
    { id: "previousOrders", optional: true },
    { id: "complaints", optional: true },
    { id: "tenure", optional: true },
  ],
  compute(args, context) {
    const scale = { weights: credit.options.weights.default, worst: credit.options.worst.default };
    return classAndScore(numberRows(args, context), ({ daysLate, overdueShare, orders, previousOrders, complaints, tenure }) => {
      if (Number.isNaN(daysLate) && Number.isNaN(overdueShare)) return null;
      // An empty cell may arrive as 0, and nobody has been a customer for no time at all while paying late.
      const since = context.emptyIsZero && tenure === 0 ? NaN : tenure;
      const history = { daysLate, overdueShare, orderDrop: orderDropOf(orders, previousOrders), complaints, tenure: since };
      const score = creditScore(severitiesOf(history, scale), scale);
      return { id: termsOf(score, credit.options.limits.default), score };
    });
  },
});
