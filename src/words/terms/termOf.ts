import type { MethodId } from "../../methods/methods";
import type { TermId } from "./terms";

type Places = Readonly<Record<string, TermId>>;

/** Columns that mean the same in every method. */
const columns: Places = {
  recency: "recency",
  frequency: "frequency",
  monetary: "monetary",
  share: "share",
  cumulativeShare: "cumulativeShare",
  cv: "variation",
  atStake: "atStake",
  usualGap: "usualGap",
  revenueTrend: "trend",
  alive: "alive",
  expectedOrders: "expectedOrders",
  clv: "lifetimeValue",
  daysLate: "daysLate",
  confidence: "confidence",
  lift: "lift",
  expected: "expected",
  nextContact: "nextContact",
  overdueDays: "overdueDays",
};

/** Options that mean the same in every method. */
const options: Places = {
  cuts: "cut",
  binning: "quantile",
  scale: "score",
  weights: "weights",
  trendMonths: "trendMonths",
  gaps: "gaps",
  silentDays: "silentDays",
  monthlyRate: "discount",
  holdOut: "holdOut",
  support: "support",
  confidence: "confidence",
  level: "significance",
  log: "logarithm",
};

/** What an id means in one method. */
const own: Readonly<Partial<Record<MethodId, { readonly columns?: Places; readonly options?: Places; readonly finding?: TermId }>>> = {
  rfm: { columns: { score: "score" }, options: { segments: "segment" } },
  abc: { finding: "cut" },
  churn: { columns: { score: "churnPoints" } },
  credit: { columns: { score: "creditScore" } },
  clusters: { options: { k: "silhouette" }, finding: "silhouette" },
};

/** The term that a column of a method stands for; `undefined` for a column that explains itself. */
export function termOfColumn(method: MethodId, column: string): TermId | undefined {
  return placed(own[method]?.columns, column) ?? placed(columns, column);
}

/** The term that an option of a method stands for. */
export function termOfOption(method: MethodId, option: string): TermId | undefined {
  return placed(own[method]?.options, option) ?? placed(options, option);
}

/** The term that a method's finding in one sentence goes by. */
export function termOfFinding(method: MethodId): TermId | undefined {
  return own[method]?.finding;
}

function placed(places: Places | undefined, id: string): TermId | undefined {
  return places && Object.hasOwn(places, id) ? places[id] : undefined;
}
