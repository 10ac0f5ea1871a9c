import { classCounts } from "../../core/method/classCounts";
import { defineMethod } from "../../core/method/defineMethod";
import { orNull } from "../../core/method/orNull";
import type { Reason } from "../../core/method/Reason";
import type { Section } from "../../core/method/Section";
import { sumBy } from "../../core/method/sumBy";
import { Refusal } from "../../core/refusal/Refusal";
import { classifyAbc } from "../abc/classifyAbc";
import { splitByCount } from "./splitByCount";

const partIds = ["core", "swing", "distant"] as const;
const usualParts = [20, 60, 20];
/** Percents that are typed rarely add up to more than one binary digit beside 100. */
const tolerance = 1e-9;

type ValueClass = (typeof partIds)[number] | "unprofitable";

/**
 * 20/60/20: the first fifth of the customers by value is the core, the last fifth distant, the rest can go either way; who loses money is told apart.
 * Cost: O(N log N) for N customers.
 */
export const valueSplit = defineMethod({
  id: "value-split",
  group: "value",
  unit: "customer",
  dated: true,
  source: { title: "20/60/20 split of customers by value, as taught in Chinese sales training" },
  needs: {
    value: { anyOf: ["value", "monetary", "collections", "margin"], chosenBy: "measure" },
    margin: { anyOf: ["margin"], optional: true },
  },
  options: {
    measure: { kind: "choice", choices: ["auto", "monetary", "margin", "collections", "value"], default: "auto" },
    parts: { kind: "list", of: "percent", default: usualParts },
  },
  classes: {
    core: { role: "best", followUpDays: 7 },
    swing: { role: "good", followUpDays: 30 },
    distant: { role: "plain", followUpDays: 90 },
    unprofitable: { role: "risk", followUpDays: 30 },
  },
  columns: {
    rank: { kind: "rank", written: "list" },
    value: { kind: "money", written: "list" },
    share: { kind: "share", written: "list" },
    cumulativeShare: { kind: "share", written: "list" },
    margin: { kind: "money", written: "list" },
  },
  money: "value",
  says: {
    why: ["losingCore", "losingSwing", "losingDistant", "negative", "zero"],
    findings: ["carried", "losing"],
    refusals: ["parts", "nothingPositive"],
    sections: ["unprofitable", "pareto"],
  },
  refuse: ({ parts }) =>
    parts.length === partIds.length && parts.every((part) => part > 0) && Math.abs(sumOf(parts) - 100) < tolerance
      ? undefined
      : { code: "parts", facts: { met: parts.join(", ") } },
  classify(rows, { parts }) {
    const { value, margin } = rows.numbers;
    if (!value.some((each) => each > 0)) throw new Refusal("value-split.nothingPositive", { count: rows.count });
    const byValue = Array.from(splitByCount(value, parts), (index) => partIds[index]!);
    const classes = byValue.map((part, row): ValueClass => (margin[row]! < 0 ? "unprofitable" : part));
    const { rank, share, cumulativeShare, order } = classifyAbc(value, { by: "ratio", cuts: parts, crossing: "upper" });
    return {
      classes,
      columns: {
        rank: Array.from(rank),
        value: Array.from(value),
        share: Array.from(share),
        cumulativeShare: Array.from(cumulativeShare),
        margin: Array.from(margin, orNull),
      },
      why: classes.map((found, row) => whyOf(found, byValue[row]!, { value: value[row]!, margin: margin[row]! })),
      sections: [...losingOf(classes, margin), paretoOf(order, margin)],
      finding: findingOf(classes, value, margin),
    };
  },
});

function sumOf(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}

const losing = { core: "losingCore", swing: "losingSwing", distant: "losingDistant" } as const;

function whyOf(
  found: ValueClass,
  part: keyof typeof losing,
  { value, margin }: { readonly value: number; readonly margin: number },
): Reason | null {
  if (found === "unprofitable") return { code: losing[part], facts: { money: margin } };
  return value > 0 ? null : { code: value < 0 ? "negative" : "zero", facts: {} };
}

/** Those who lose money, the greatest loss first. */
function losingOf(classes: readonly ValueClass[], margin: Float64Array): Section[] {
  const rows = classes.flatMap((found, row) => (found === "unprofitable" ? [row] : [])).sort((a, b) => margin[a]! - margin[b]!);
  return rows.length === 0 ? [] : [{ kind: "customers", id: "unprofitable", rows, columns: ["value", "margin"] }];
}

function paretoOf(order: Uint32Array, margin: Float64Array): Section {
  const known = margin.some((each) => !Number.isNaN(each));
  return {
    kind: "pareto",
    id: "pareto",
    rows: Array.from(order),
    value: "value",
    cumulativeShare: "cumulativeShare",
    columns: ["rank", "value", "share", "cumulativeShare", ...(known ? ["margin"] : [])],
  };
}

/** The share of the core in everything, refunds included; where customers lose money, how much. */
function findingOf(classes: readonly ValueClass[], value: Float64Array, margin: Float64Array): Reason {
  const counts = classCounts(classes);
  const count = counts.get("unprofitable") ?? 0;
  if (count > 0)
    return { code: "losing", facts: { count, all: classes.length, money: -sumBy(margin, (row) => classes[row] === "unprofitable") } };
  const share = sumBy(value, (row) => classes[row] === "core") / sumBy(value, () => true);
  const best = counts.get("core") ?? 0;
  return { code: "carried", facts: { count: best, all: classes.length, heads: best / classes.length, share } };
}
