import { classCounts } from "../../core/method/classCounts";
import { defineMethod } from "../../core/method/defineMethod";
import type { ColumnValue } from "../../core/method/ColumnDeclaration";
import { orNull } from "../../core/method/orNull";
import type { Reason } from "../../core/method/Reason";
import { sumBy } from "../../core/method/sumBy";
import type { AbcClass } from "../abc/abc";
import { classifyMeasures, type CombinedResult } from "./classifyMeasures";
import { classCountOf, combinedOptions, refuseCombinedRule, ruleFor } from "./combinedRule";
import { measureIds, type MeasureId } from "./measures";
import { phraseCodes, sectionsOf } from "./sectionsOf";
import { whyCodes, whyOf } from "./whyOf";

const classIds = ["A", "B", "C", "D", "E"] as const;

/**
 * Three-measure ABC, the month-end form: customers are classified by scale (collections), contribution (gross margin) and the share of our brand in the
 * customer's own profit, each by `abc`, and the classes are combined. Any one measure is enough to start.
 * Cost: O(N log N) for N customers.
 */
export const abcCombined = defineMethod({
  id: "abc-combined",
  group: "value",
  unit: "customer",
  dated: true,
  source: { title: "Month-end ABC form with three measures, as taught in Chinese sales training" },
  needs: {
    collections: { anyOf: ["collections"], optional: true },
    margin: { anyOf: ["margin"], optional: true },
    brandShare: { anyOf: ["brandShare"], optional: true },
  },
  leastOneOf: measureIds,
  options: combinedOptions,
  classes: {
    A: { role: "best", followUpDays: 7 },
    B: { role: "good", followUpDays: 30 },
    C: { role: "fair", followUpDays: 90 },
    D: { role: "plain", followUpDays: 180 },
    E: { role: "gone", followUpDays: 365 },
  },
  columns: {
    rank: { kind: "rank", written: "list" },
    collections: { kind: "money", written: "list" },
    collectionsShare: { kind: "share", written: "list" },
    collectionsClass: { kind: "class", written: "table" },
    margin: { kind: "money", written: "list" },
    marginShare: { kind: "share", written: "list" },
    marginClass: { kind: "class", written: "table" },
    brandShare: { kind: "share", written: "list" },
    brandShareClass: { kind: "class", written: "table" },
    cumulativeShare: { kind: "share", written: "list" },
    weightedShare: { kind: "share", written: "list" },
  },
  money: ["collections", "margin"],
  says: {
    why: whyCodes,
    findings: ["collections", "margin", "heads"],
    refusals: [
      "thresholdsMissing",
      "classCount",
      "sharesOutOfOrder",
      "partsNotPositive",
      "thresholdsOutOfOrder",
      "weights",
      "classCountsDiffer",
      "nothingPositive",
    ],
    sections: ["pareto", "measures", "apart", "norm"],
    phrases: phraseCodes,
  },
  classesFor: (options) => {
    const counts = measureIds.map((id) => classCountOf(ruleFor(id, options)));
    const count = options.combine === "weighted" ? options.weightedCuts.length + 1 : Math.max(...counts);
    return classIds.slice(0, count);
  },
  refuse: refuseCombinedRule,
  classify(rows, options) {
    const result = classifyMeasures(rows.numbers, options);
    const classes = Array.from(result.classes, classOf);
    return {
      classes,
      columns: columnsOf(result, options.combine === "weighted"),
      why: classes.map((_, row) => whyOf(result, row, classOf)),
      sections: sectionsOf(result, { classes, classOf, options }),
      finding: findingOf(result, classes),
    };
  },
});

function classOf(index: number): AbcClass | null {
  return classIds[index] ?? null;
}

function columnsOf({ values, measures, weightedShare }: CombinedResult, weighted: boolean) {
  const count = weightedShare.length;
  const [leading] = measures.values();
  const numbers = (found: Float64Array | undefined): ColumnValue[] =>
    Array.from({ length: count }, (_, row) => orNull(found?.[row] ?? NaN));
  const classes = (id: MeasureId): ColumnValue[] =>
    Array.from({ length: count }, (_, row) => classOf(measures.get(id)?.classes[row] ?? -1));
  return {
    rank: numbers(leading?.rank),
    collections: numbers(values.collections),
    collectionsShare: numbers(measures.get("collections")?.share),
    collectionsClass: classes("collections"),
    margin: numbers(values.margin),
    marginShare: numbers(measures.get("margin")?.share),
    marginClass: classes("margin"),
    brandShare: numbers(values.brandShare),
    brandShareClass: classes("brandShare"),
    cumulativeShare: numbers(leading?.cumulativeShare),
    weightedShare: numbers(weighted ? weightedShare : undefined),
  };
}

/** How much of the leading measure A holds, refunds included; a share is not added up, so there only heads are told. */
function findingOf({ values, measures }: CombinedResult, classes: readonly (AbcClass | null)[]): Reason {
  const [leading] = measures.keys();
  const id = leading!;
  const count = classCounts(classes).get("A") ?? 0;
  const facts = { count, all: classes.length, heads: count / classes.length };
  const whole = sumBy(values[id], () => true);
  if (id === "brandShare" || whole <= 0) return { code: "heads", facts };
  return { code: id, facts: { ...facts, share: sumBy(values[id], (row) => classes[row] === "A") / whole } };
}
