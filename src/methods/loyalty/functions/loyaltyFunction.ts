import { classAndScore } from "../../../core/arguments/classAndScore";
import { numberRows } from "../../../core/arguments/numberRows";
import { defaultsOf } from "../../../core/method/defaultsOf";
import { defineFunction } from "../../../core/method/defineFunction";
import { loyalty } from "../loyalty";
import { factsOf, indicatorsOf, loyaltyClass, loyaltyScore } from "../loyaltyScore";

/**
 * `=LOYALTY(orders, [referrals], [complaints], [contacts], [promotionShare])`: class and score beside each customer, the class alone for single values. The weight
 * of what is left out is shared out among the rest.
 */
export const loyaltyFunction = defineFunction({
  name: "LOYALTY",
  method: "loyalty",
  parameters: [
    { id: "orders" },
    { id: "referrals", optional: true },
    { id: "complaints", optional: true },
    { id: "contacts", optional: true },
    { id: "promotionShare", optional: true },
  ],
  compute(args, context) {
    const { weights, points, ...scales } = defaultsOf(loyalty.options);
    return classAndScore(numberRows(args, context), (counted) => {
      if (Number.isNaN(counted.orders)) return null;
      const score = loyaltyScore(indicatorsOf(factsOf(counted), scales), weights);
      return { id: loyaltyClass(score, points), score };
    });
  },
});
