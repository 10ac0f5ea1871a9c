import { numberRows } from "../../../core/arguments/numberRows";
import type { CellResult } from "../../../core/method/CellFunction";
import { defaultsOf } from "../../../core/method/defaultsOf";
import { defineFunction } from "../../../core/method/defineFunction";
import type { Rows } from "../../../core/method/Method";
import { lifecycle } from "../lifecycle";

/** What each need of the method is given by; the money of the summary decides no class. */
const needs = {
  frequency: "orders",
  recency: "recency",
  tenure: "tenure",
  usualGap: "usualGap",
  windowRevenue: "revenue",
  previousRevenue: "previousRevenue",
  monetary: undefined,
} as const;

type Need = keyof typeof needs;
type Parameter = Exclude<(typeof needs)[Need], undefined>;
type Numbers = Readonly<Record<Parameter, number>>;

/**
 * `=LIFECYCLE(orders, recency, [tenure], [usualGap], [revenue], [previousRevenue])`: the stage beside each customer. Totals cannot show a slow fall over several
 * windows; the pane sees it in the order rows.
 */
export const lifecycleFunction = defineFunction({
  name: "LIFECYCLE",
  method: "lifecycle",
  parameters: [
    { id: "orders" },
    { id: "recency" },
    { id: "tenure", optional: true },
    { id: "usualGap", optional: true },
    { id: "revenue", optional: true },
    { id: "previousRevenue", optional: true },
  ],
  compute(args, context) {
    return numberRows(args, context).rows.map((row): CellResult[] => {
      if (row === null) return [""];
      if ("failure" in row) return [row];
      const { orders, recency } = row.numbers;
      if (Number.isNaN(orders) || Number.isNaN(recency)) return [{ failure: { code: "cell.empty", facts: {} } }];
      const { classes } = lifecycle.classify(oneRow(row.numbers), defaultsOf(lifecycle.options), { asOf: context.today });
      return [{ word: "class", id: classes[0]! }];
    });
  },
});

/** The measures of one customer, as the method reads them. */
function oneRow(given: Numbers): Rows<Need> {
  const each = Object.entries(needs) as [Need, Parameter | undefined][];
  const numbers = Object.fromEntries(each.map(([need, from]) => [need, Float64Array.of(from === undefined ? NaN : given[from])]));
  const texts = Object.fromEntries(each.map(([need]) => [need, [null]]));
  return { count: 1, numbers: numbers as Record<Need, Float64Array>, texts: texts as Record<Need, null[]> };
}
