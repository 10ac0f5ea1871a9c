import { defineMethod } from "../../core/method/defineMethod";
import type { Reason } from "../../core/method/Reason";
import { splitBook } from "./splitBook";
import { modelOf } from "./telling/modelOf";
import { segmentTable } from "./telling/segmentTable";
import type { Split } from "./telling/Split";
import { treeTable } from "./telling/treeTable";
import { waterfallTable } from "./telling/waterfallTable";

/**
 * Drivers: the change of margin or revenue between two periods, split exactly into customers, orders per customer, order value and margin rate.
 * Cost: O(order rows).
 */
export const drivers = defineMethod({
  id: "drivers",
  group: "discovery",
  unit: "customer",
  dated: true,
  source: {
    title: "Shorrocks, Decomposition Procedures for Distributional Analysis, Journal of Economic Inequality 11 (2013)",
    url: "https://doi.org/10.1007/s10888-011-9214-z",
  },
  needs: {
    industry: { anyOf: ["industry"], optional: true },
    region: { anyOf: ["region"], optional: true },
  },
  orders: { columns: ["date", "amount"], also: ["orderMargin", "quantity", "product", "productName", "brand"] },
  options: {
    measure: { kind: "choice", choices: ["auto", "margin", "revenue"], default: "auto" },
    months: { kind: "integer", default: 3, min: 1, max: 36 },
    against: { kind: "choice", choices: ["previous", "yearBefore"], default: "previous" },
    segment: { kind: "choice", choices: ["none", "movement", "product", "brand", "industry", "region"], default: "none" },
  },
  classes: {
    gained: { role: "best", followUpDays: 14 },
    grew: { role: "good", followUpDays: 30 },
    steady: { role: "fair", followUpDays: 30 },
    shrank: { role: "watch", followUpDays: 14 },
    lost: { role: "risk", followUpDays: 7 },
    inactive: { role: "gone", followUpDays: 90 },
  },
  columns: {
    before: { kind: "money", written: "table" },
    after: { kind: "money", written: "table" },
    change: { kind: "money", written: "table" },
  },
  moneyColumn: "change",
  says: {
    why: [],
    findings: ["rose", "fell", "same"],
    refusals: ["noOrders", "noMargin", "noSegment", "noAttribute"],
    sections: ["waterfall", "tree", "segments"],
    phrases: [
      "factor",
      "money",
      "foot",
      "total",
      "rise",
      "fall",
      "totalBelow",
      "riseBelow",
      "fallBelow",
      "waterfallChart",
      "periodBefore",
      "periodAfter",
      "customers",
      "frequency",
      "orderValue",
      "orderUnits",
      "price",
      "marginRate",
      "customersBranch",
      "frequencyBranch",
      "orderValueBranch",
      "orderUnitsBranch",
      "priceBranch",
      "marginRateBranch",
      "revenue",
      "margin",
      "valueBefore",
      "valueAfter",
      "part",
      "shareOfChange",
      "segment",
      "moneyBefore",
      "moneyAfter",
      "nameless",
    ],
  },
  classify(rows, options, { asOf, orders }) {
    const { split, before, after, movements } = splitBook(orders, options, { asOf, texts: rows.texts });
    const perRow = <T>(value: (row: number) => T): T[] => Array.from({ length: rows.count }, (_, row) => value(row));
    return {
      classes: perRow((row) => movements[row]!),
      columns: {
        before: perRow((row) => before.sums[row]!),
        after: perRow((row) => after.sums[row]!),
        change: perRow((row) => after.sums[row]! - before.sums[row]!),
      },
      sections: [waterfallTable(split), treeTable(split), ...(options.segment === "none" ? [] : [segmentTable(split)])],
      finding: findingOf(split),
      figures: { model: modelOf(split) },
    };
  },
});

/** The change, and the factor that had most to do with it. */
function findingOf({ measure, before, after, change, chain, parts }: Split): Reason {
  const code = change > 0 ? "rose" : change < 0 ? "fell" : "same";
  const largest = parts.reduce((best, part, index) => (Math.abs(part) > Math.abs(parts[best]!) ? index : best), 0);
  const flags = Object.fromEntries(
    ["customers", "frequency", "orderValue", "orderUnits", "price", "marginRate"].map((factor) => [
      `${factor}Most`,
      chain.factors[largest] === factor ? 1 : 0,
    ]),
  );
  return {
    code,
    facts: {
      ...flags,
      ofMargin: measure === "margin" ? 1 : 0,
      was: before[measure],
      is: after[measure],
      money: Math.abs(change) / 100,
      part: parts[largest]! / 100,
    },
  };
}
