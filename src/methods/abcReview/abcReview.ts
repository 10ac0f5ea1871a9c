import { defineMethod } from "../../core/method/defineMethod";
import type { Reason } from "../../core/method/Reason";
import type { Section } from "../../core/method/Section";
import { Refusal } from "../../core/refusal/Refusal";
import { total } from "../../core/statistics/total";
import { usualCuts } from "../abc/abcRule";
import { snapshotOf } from "./history/snapshotOf";
import { classCountOf } from "./judge/ruleFor";
import { ledgerOf } from "./ledgerOf";
import { moversOf, moverTables } from "./movement/movers";
import { movementMatrix } from "./movement/movementMatrix";
import { movementOf } from "./movement/movementOf";
import { periodOf } from "./periods/periodOf";
import { refuseOptions } from "./refuseOptions";
import type { Review } from "./Review";
import { reviewPhrases } from "./reviewPhrases";
import { reviewOf } from "./reviewOf";
import { columnsFor } from "./tell/columnsFor";
import { currencyPattern, inCurrency, sectionsInCurrency } from "./tell/inCurrency";
import { moneyOverTime } from "./tell/moneyOverTime";
import { nineBoxes } from "./tell/nineBoxes";
import { normSection } from "./tell/normSection";
import { rankingOf } from "./tell/rankingOf";
import { reviewTable } from "./tell/reviewTable";
import { summarySentences } from "./tell/summarySentences";

const classIds = ["A", "B", "C", "D", "E"] as const;
const roles = { A: "best", B: "good", C: "fair", D: "plain", E: "gone" } as const;
/** The class of a customer who was not there in the period. */
const nobody = "none";

/**
 * Month-end review: the ABC class of every customer in every period, what became of each since the period before, and how steady it is. The class of the
 * verdict is that of the period in which the as-of date lies.
 * Cost: O(order rows × periods + N log N) for N customers.
 */
export const abcReview = defineMethod({
  id: "abc-review",
  group: "value",
  unit: "customer",
  dated: true,
  source: {
    title: "Scholz-Reiter, Heger, Meinecke and Bergmann, Integration of demand forecasts in ABC-XYZ analysis (2012)",
    url: "https://doi.org/10.1108/17410401211212689",
  },
  needs: {
    value: { anyOf: ["monetary", "collections", "margin", "value"], chosenBy: "measure" },
    revenue: { anyOf: ["monetary", "value"], optional: true },
    collections: { anyOf: ["collections"], optional: true },
    margin: { anyOf: ["margin"], optional: true },
    brandShare: { anyOf: ["brandShare"], optional: true },
  },
  orders: { columns: ["date"], also: ["amount", "orderMargin", "orderCollections"], optional: true },
  keepsHistory: true,
  periodOf: (asOf, options) => periodOf(asOf, options).id,
  options: {
    period: { kind: "choice", choices: ["month", "quarter"], default: "month" },
    yearStarts: { kind: "integer", default: 1, min: 1, max: 12, shownWhen: { option: "period", is: ["quarter"] } },
    periods: { kind: "integer", default: 12, min: 2, max: 60 },
    measure: { kind: "choice", choices: ["auto", "monetary", "collections", "margin", "value"], default: "auto" },
    combine: {
      kind: "choice",
      choices: ["majority", "strict", "weighted"],
      default: "majority",
      shownWhen: { option: "measure", is: ["auto"] },
    },
    weights: { kind: "list", of: "weights", default: [0.4, 0.4, 0.4, 0.2], shownWhen: { option: "combine", is: ["weighted"] } },
    by: { kind: "choice", choices: ["share", "ratio", "threshold"], default: "share" },
    cuts: { kind: "list", of: "parts", default: [], usual: { option: "by", values: usualCuts } },
    collectionsCuts: { kind: "list", of: "parts", default: [], shownWhen: { option: "measure", is: ["auto"] } },
    marginCuts: { kind: "list", of: "parts", default: [], shownWhen: { option: "measure", is: ["auto"] } },
    brandShareCuts: { kind: "list", of: "parts", default: [], shownWhen: { option: "measure", is: ["auto"] } },
    crossing: { kind: "choice", choices: ["upper", "lower"], default: "upper", shownWhen: { option: "by", is: ["share", "ratio"] } },
    xyzCuts: { kind: "list", of: "parts", default: [0.5, 1] },
  },
  classes: {
    A: { role: roles.A, followUpDays: 7 },
    B: { role: roles.B, followUpDays: 30 },
    C: { role: roles.C, followUpDays: 90 },
    D: { role: roles.D, followUpDays: 180 },
    E: { role: roles.E, followUpDays: 365 },
    [nobody]: { role: "gone" },
  },
  columns: {
    rank: { kind: "rank", written: "list" },
    value: { kind: "money", written: "list" },
    share: { kind: "share", written: "list" },
    cumulativeShare: { kind: "share", written: "list" },
    revenue: { kind: "money", written: "list" },
    revenueShare: { kind: "share", written: "list" },
    revenueClass: { kind: "class", written: "list" },
    collections: { kind: "money", written: "list" },
    collectionsShare: { kind: "share", written: "list" },
    collectionsClass: { kind: "class", written: "list" },
    margin: { kind: "money", written: "list" },
    marginShare: { kind: "share", written: "list" },
    marginClass: { kind: "class", written: "list" },
    brandShare: { kind: "share", written: "list" },
    brandShareClass: { kind: "class", written: "list" },
    lastClass: { kind: "class", written: "table" },
    lastValue: { kind: "money", written: "list" },
    change: { kind: "money", written: "list" },
    move: { kind: "text", written: "table", phrases: true },
    path: { kind: "text", written: "table" },
    stability: { kind: "text", written: "table", phrases: true },
    xyz: { kind: "text", written: "table" },
    cv: { kind: "score", written: "list" },
    atStake: { kind: "money", written: "table" },
    action: { kind: "text", written: "list", phrases: true },
  },
  money: "value",
  moneyColumn: "value",
  says: {
    why: ["negative"],
    findings: ["first", "grew", "shrank", "level"],
    refusals: [
      "thresholdsMissing",
      "classCount",
      "sharesOutOfOrder",
      "partsNotPositive",
      "thresholdsOutOfOrder",
      "classCountsDiffer",
      "weightedNeedsShares",
      "weightsWrong",
      "xyzCutsWrong",
      "nothingPositive",
    ],
    sections: [
      "changed",
      "callNow",
      "goodNews",
      "careful",
      "callFirst",
      "pareto",
      "norm",
      "overTime",
      "review",
      "movement",
      "fallers",
      "leavers",
      "risers",
      "comers",
      "boxes",
      "boxActions",
    ],
    phrases: reviewPhrases,
  },
  classesFor: (options) => [...classIds.slice(0, classCountOf(options)), nobody],
  refuse: refuseOptions,
  classify(rows, options, context) {
    const ids = classIds.slice(0, classCountOf(options));
    const { ledger, notices } = ledgerOf(rows, context, { options, ids });
    const review = reviewOf(ledger, options, { ids, notices });
    if (Object.keys(review.periods.at(-1)!.results).length === 0)
      throw new Refusal("abc-review.nothingPositive", { period: ledger.current.id });
    const known = new Set((context.history ?? []).map(({ period }) => period));
    const currency = currencyPattern(context.moneyFormat);
    return {
      classes: Array.from({ length: rows.count }, (_, row) => ids[review.to[row]!] ?? nobody),
      columns: columnsFor(review),
      why: Array.from({ length: rows.count }, (_, row) =>
        review.to[row]! >= 0 && review.now[row]! < 0 ? { code: "negative", facts: {} } : null,
      ),
      sections: sectionsInCurrency(sectionsOf(review), currency),
      finding: inCurrency(findingOf(review), currency),
      figures: { periods: ledger.periods.map(({ period }) => period.id), movement: movementOf(review), running: ledger.running },
      period: ledger.current.id,
      snapshot: snapshotOf(review, known, context.moneyFormat),
    };
  },
});

function sectionsOf(review: Review): Section[] {
  const callFirst = [...moversOf(review, "leavers"), ...moversOf(review, "fallers")]
    .filter((subject) => subject < review.ledger.rows && review.stake[subject]! > 0)
    .sort((a, b) => review.stake[b]! - review.stake[a]! || (review.ledger.keys[a]! < review.ledger.keys[b]! ? -1 : 1));
  return [
    ...summarySentences(review),
    { kind: "customers", id: "callFirst", onSheets: false, rows: callFirst, columns: ["lastClass", "move", "atStake", "action"] },
    ...moneyOverTime(review, (id) => roles[id as keyof typeof roles]),
    reviewTable(review),
    ...(review.previous === undefined ? [] : [movementMatrix(review), ...moverTables(review)]),
    ...nineBoxes(review),
    ...normSection(review),
    {
      kind: "pareto",
      id: "pareto",
      sheet: "movementSheet",
      rows: rankingOf(review).order.filter((subject) => subject < review.ledger.rows),
      value: "value",
      cumulativeShare: "cumulativeShare",
      columns: ["rank", "value", "share", "cumulativeShare"],
    },
  ];
}

/** How much this period brought beside the one before it. */
function findingOf({ ledger, previous, now, before, to, periods, money }: Review): Reason {
  const customers = to.filter((index) => index >= 0).length;
  const sum = total(now);
  const facts = { period: ledger.current.id, customers, money: sum };
  const was = total(before);
  const comparable = previous !== undefined && periods.length > 1 && ledger.periods.at(-2)?.amounts[money] !== undefined && was > 0;
  if (!comparable) return { code: "first", facts };
  const share = sum / was - 1;
  const code = Math.abs(share) < 0.0005 ? "level" : share > 0 ? "grew" : "shrank";
  return { code, facts: { ...facts, share: Math.abs(share), previous } };
}
