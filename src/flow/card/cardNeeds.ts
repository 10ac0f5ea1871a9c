import type { AnyMethod, Need } from "../../core/method/Method";
import type { MetricId } from "../../core/metrics/metrics";
import type { TableChoices } from "../Choice";

const measures = [
  "monetary",
  "margin",
  "collections",
  "frequency",
  "recency",
  "tenure",
  "usualGap",
  "promotionShare",
  "daysSinceContact",
  "contacts",
  "complaints",
  "close",
  "contractEnd",
  "daysLate",
  "overdueShare",
] as const satisfies readonly MetricId[];

export type CardMeasure = (typeof measures)[number] | "expected";

const needOf = (id: MetricId): readonly [string, Need] => [id, { anyOf: [id], optional: true }];

/**
 * What a card reads, declared as a method declares it: every measure that the tables can give, each by the one definition that all methods use. The expected
 * amount is told only where a column holds it, for elsewhere revenue stands for it.
 */
export function cardNeeds({ customers }: TableChoices) {
  const told: readonly MetricId[] = customers?.columns.expected === undefined ? measures : [...measures, "expected"];
  return {
    unit: "customer",
    options: {},
    needs: Object.fromEntries(told.map(needOf)),
    orders: { columns: ["date"], also: ["amount"], optional: true },
  } as const satisfies Pick<AnyMethod, "unit" | "options" | "needs" | "orders">;
}
