import { classCounts } from "../../core/method/classCounts";
import { defineMethod } from "../../core/method/defineMethod";
import type { Reason } from "../../core/method/Reason";
import type { Section } from "../../core/method/Section";
import { total } from "../../core/statistics/total";
import { refuseAbcRule, usualCuts } from "./abcRule";
import { classifyAbc, type AbcResult, type AbcRule } from "./classifyAbc";

const classIds = ["A", "B", "C", "D", "E"] as const;
export type AbcClass = (typeof classIds)[number];

/** The head count that the month-end form expects: one A for two B and two C. */
const norm = [0.2, 0.4, 0.4];

/**
 * ABC: ranks customers by one measure and cuts the running total, so that the few who bring most of the money stand apart.
 * Cost: O(N log N) for N customers.
 */
export const abc = defineMethod({
  id: "abc",
  group: "value",
  unit: "customer",
  dated: true,
  source: { title: "DAX Patterns, ABC classification", url: "https://www.daxpatterns.com/abc-classification/" },
  needs: { value: { anyOf: ["value", "monetary", "margin", "collections"], chosenBy: "measure" } },
  options: {
    measure: { kind: "choice", choices: ["auto", "monetary", "margin", "collections", "value"], default: "auto" },
    by: { kind: "choice", choices: ["share", "ratio", "threshold"], default: "share" },
    cuts: { kind: "list", of: "parts", default: [], usual: { option: "by", values: usualCuts } },
    crossing: { kind: "choice", choices: ["upper", "lower"], default: "upper", shownWhen: { option: "by", is: ["share", "ratio"] } },
  },
  classes: {
    A: { role: "best", followUpDays: 7 },
    B: { role: "good", followUpDays: 30 },
    C: { role: "fair", followUpDays: 90 },
    D: { role: "plain", followUpDays: 180 },
    E: { role: "gone", followUpDays: 365 },
  },
  columns: {
    rank: { kind: "rank", written: "list" },
    value: { kind: "money", written: "list" },
    share: { kind: "share", written: "list" },
    cumulativeShare: { kind: "share", written: "list" },
  },
  money: "value",
  says: {
    why: ["negative", "zero"],
    findings: ["carried"],
    refusals: ["thresholdsMissing", "classCount", "sharesOutOfOrder", "partsNotPositive", "thresholdsOutOfOrder", "nothingPositive"],
    sections: ["pareto", "norm"],
  },
  classesFor: (options) => classIds.slice(0, classCountOf(options)),
  refuse: refuseAbcRule,
  classify(rows, options) {
    const values = rows.numbers.value;
    const result = classifyAbc(values, options);
    const classes = Array.from(result.classes, (index) => classIds[index]!);
    return {
      classes,
      columns: {
        rank: Array.from(result.rank),
        value: Array.from(values),
        share: Array.from(result.share),
        cumulativeShare: Array.from(result.cumulativeShare),
      },
      why: Array.from(values, (value) => (value > 0 ? null : { code: value < 0 ? "negative" : "zero", facts: {} })),
      sections: [paretoOf(result), ...normOf(classes, options)],
      finding: findingOf(classes, values),
    };
  },
});

function classCountOf({ by, cuts }: Pick<AbcRule, "by" | "cuts">): number {
  return by === "ratio" ? cuts.length : cuts.length + 1;
}

function paretoOf(result: AbcResult): Section {
  return {
    kind: "pareto",
    id: "pareto",
    rows: Array.from(result.order),
    value: "value",
    cumulativeShare: "cumulativeShare",
    columns: ["rank", "value", "share", "cumulativeShare"],
  };
}

/** Only three classes have a norm to be held against. */
function normOf(classes: readonly AbcClass[], options: Pick<AbcRule, "by" | "cuts">): Section[] {
  if (classCountOf(options) !== norm.length) return [];
  const counts = classCounts(classes);
  const ids = classIds.slice(0, norm.length);
  return [{ kind: "norm", id: "norm", classes: ids, actual: ids.map((id) => (counts.get(id) ?? 0) / classes.length), norm }];
}

/** The share of A in everything, refunds included: the same figure as in the class table. */
function findingOf(classes: readonly AbcClass[], values: Float64Array): Reason {
  const best = total(values.filter((_, row) => classes[row] === "A")) / total(values);
  const count = classCounts(classes).get("A") ?? 0;
  return { code: "carried", facts: { count, all: classes.length, share: best, heads: count / classes.length } };
}
