import { classAndScore } from "../../../core/arguments/classAndScore";
import { numberRows } from "../../../core/arguments/numberRows";
import type { Rows } from "../../../core/method/Method";
import { defaultsOf } from "../../../core/method/defaultsOf";
import { defineFunction } from "../../../core/method/defineFunction";
import { churn } from "../churn";
import { churnNeeds } from "../churnMeasures";

/** What a parameter gives, where its name is not that of the measure. */
const measureOf = {
  orders: "windowOrders",
  previousOrders: "previousOrders",
  recency: "recency",
  usualGap: "usualGap",
  daysSinceContact: "daysSinceContact",
  revenue: "windowRevenue",
  previousRevenue: "previousRevenue",
  contacts: "windowContacts",
  previousContacts: "previousContacts",
  complaints: "windowComplaints",
  previousComplaints: "previousComplaints",
  inquiries: "windowInquiries",
  previousInquiries: "previousInquiries",
} as const;

type Parameter = keyof typeof measureOf;
const parameters = Object.keys(measureOf) as Parameter[];

/**
 * `=CHURNRISK(orders, previousOrders, [recency], [usualGap], [daysSinceContact], …)`: risk and points beside each customer, the risk alone for single values.
 * What is left out or empty is no signal.
 */
export const churnRiskFunction = defineFunction({
  name: "CHURNRISK",
  method: "churn",
  parameters: [
    { id: "orders" },
    { id: "previousOrders" },
    { id: "recency", optional: true },
    { id: "usualGap", optional: true },
    { id: "daysSinceContact", optional: true },
    { id: "revenue", optional: true },
    { id: "previousRevenue", optional: true },
    { id: "contacts", optional: true },
    { id: "previousContacts", optional: true },
    { id: "complaints", optional: true },
    { id: "previousComplaints", optional: true },
    { id: "inquiries", optional: true },
    { id: "previousInquiries", optional: true },
  ],
  compute(args, context) {
    return classAndScore(numberRows(args, context), (row) => {
      const { classes, columns } = churn.classify(oneRow(row), defaultsOf(churn.options), { asOf: context.today });
      return { id: classes[0]!, score: Number(columns.score[0]) };
    });
  },
});

type Need = (typeof churnNeeds)[number];

/** The measures of one customer, as the method reads them. */
function oneRow(row: Readonly<Record<Parameter, number>>): Rows<Need> {
  const given = new Map<string, number>(parameters.map((parameter) => [measureOf[parameter], row[parameter]]));
  const numbers = Object.fromEntries(churnNeeds.map((need) => [need, Float64Array.of(given.get(need) ?? NaN)]));
  const texts = Object.fromEntries(churnNeeds.map((need) => [need, [null]]));
  return { count: 1, numbers: numbers as Record<Need, Float64Array>, texts: texts as Record<Need, null[]> };
}
