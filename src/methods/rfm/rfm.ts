import { defineMethod } from "../../core/method/defineMethod";
import type { Reason } from "../../core/method/Reason";
import { total } from "../../core/statistics/total";
import { firstToCall } from "./firstToCall";
import { heatMapOf } from "./heatMapOf";
import { scoreRows, type Binning, type Breaks, type Scores } from "./scoreRows";
import { segmentSets, segmentsOf, type CustomerScores, type SegmentId } from "./segmentsOf";

interface FixedBreaks {
  readonly scale: number;
  readonly binning: Binning;
  readonly recencyBreaks: readonly number[];
  readonly frequencyBreaks: readonly number[];
  readonly monetaryBreaks: readonly number[];
  readonly weights: readonly number[];
}

/**
 * RFM: scores how recently, how often and for how much each customer buys, and names the segment that the scores fall in.
 * Cost: O(N log N) for N customers.
 */
export const rfm = defineMethod({
  id: "rfm",
  group: "value",
  unit: "customer",
  dated: true,
  figure: "segments",
  source: { title: "Hughes, Strategic Database Marketing (1994)", url: "https://en.wikipedia.org/wiki/RFM_(market_research)" },
  needs: {
    recency: { anyOf: ["recency"] },
    frequency: { anyOf: ["frequency"] },
    monetary: { anyOf: ["monetary"] },
  },
  options: {
    segments: { kind: "choice", choices: ["eleven", "eight", "three"], default: "eleven" },
    against: { kind: "choice", choices: ["frequency", "mean"], default: "frequency", shownWhen: { option: "segments", is: ["eleven"] } },
    scale: { kind: "integer", default: 5, min: 2, max: 10 },
    binning: { kind: "choice", choices: ["quantile", "rank", "nested", "fixed"], default: "quantile" },
    recencyBreaks: { kind: "list", of: "days", default: [], shownWhen: { option: "binning", is: ["fixed"] } },
    frequencyBreaks: { kind: "list", of: "counts", default: [], shownWhen: { option: "binning", is: ["fixed"] } },
    monetaryBreaks: { kind: "list", of: "money", default: [], shownWhen: { option: "binning", is: ["fixed"] } },
    weights: { kind: "list", of: "weights", default: [1, 1, 1] },
    frequency: { kind: "choice", choices: ["orders", "days"], default: "orders" },
  },
  classes: {
    champions: { role: "best", followUpDays: 30 },
    loyal: { role: "best", followUpDays: 30 },
    potentialLoyalist: { role: "good", followUpDays: 30 },
    newCustomers: { role: "good", followUpDays: 14 },
    promising: { role: "fair", followUpDays: 30 },
    needsAttention: { role: "fair", followUpDays: 14 },
    aboutToSleep: { role: "watch", followUpDays: 14 },
    atRisk: { role: "risk", followUpDays: 7 },
    cannotLose: { role: "risk", followUpDays: 3 },
    hibernating: { role: "gone", followUpDays: 90 },
    lost: { role: "gone", followUpDays: 180 },
    importantValue: { role: "best", followUpDays: 30 },
    importantKeep: { role: "risk", followUpDays: 7 },
    importantDevelop: { role: "good", followUpDays: 14 },
    importantWinBack: { role: "risk", followUpDays: 7 },
    generalValue: { role: "fair", followUpDays: 30 },
    generalKeep: { role: "watch", followUpDays: 30 },
    generalDevelop: { role: "fair", followUpDays: 30 },
    generalWinBack: { role: "gone", followUpDays: 180 },
    highValue: { role: "best", followUpDays: 30 },
    potential: { role: "good", followUpDays: 30 },
    leaving: { role: "risk", followUpDays: 14 },
  },
  columns: {
    recency: { kind: "days", written: "list" },
    frequency: { kind: "count", written: "list" },
    monetary: { kind: "money", written: "list" },
    R: { kind: "score", written: "table" },
    F: { kind: "score", written: "table" },
    M: { kind: "score", written: "table" },
    cell: { kind: "cell", written: "table" },
    score: { kind: "score", written: "table" },
  },
  money: "monetary",
  says: {
    why: [],
    findings: ["slipping", "noneSlipping", "slippingNoneBest", "noneSlippingNoneBest"],
    refusals: ["weights", "breaksCount", "breaksOrder"],
    sections: ["heatMap", "firstToCall", "breaks"],
  },
  classesFor: ({ segments }) => segmentSets[segments],
  refuse: (options) => refuseWeights(options) ?? (options.binning === "fixed" ? refuseBreaks(options) : undefined),
  classify(rows, options) {
    const measures = rows.numbers;
    const { scale } = options;
    const scores = scoreRows(measures, scale, { kind: options.binning, fixed: fixedBreaks(options) });
    const classes = segmentsOf(measures, scores, { set: options.segments, against: options.against, scale });
    const calls = firstToCall(measures, scores, scale);
    return {
      classes,
      columns: {
        recency: Array.from(measures.recency),
        frequency: Array.from(measures.frequency),
        monetary: Array.from(measures.monetary),
        R: Array.from(scores.r),
        F: Array.from(scores.f),
        M: Array.from(scores.m),
        cell: Array.from(scores.r, (r, row) => cellOf({ r, f: scores.f[row]!, m: scores.m[row]! }, scale)),
        score: weightedScores(scores, options.weights),
      },
      sections: [
        heatMapOf(scores, measures.monetary, scale),
        { kind: "customers", id: "firstToCall", rows: calls, columns: ["recency", "frequency", "monetary", "cell"] },
        ...breaksSection(scores.breaks),
      ],
      finding: findingOf(classes, measures.monetary, calls),
    };
  },
});

/** The cell as people write it: 543 as a number; with a dash between where a score can have two digits. */
export function cellOf({ r, f, m }: CustomerScores, scale: number): number | string {
  return scale < 10 ? r * 100 + f * 10 + m : `${r}-${f}-${m}`;
}

function fixedBreaks(options: FixedBreaks): Breaks {
  return { recency: options.recencyBreaks, frequency: options.frequencyBreaks, monetary: options.monetaryBreaks };
}

function weightedScores({ r, f, m }: Scores, [weightR = 0, weightF = 0, weightM = 0]: readonly number[]): number[] {
  const sum = weightR + weightF + weightM;
  return Array.from(r, (score, row) => (score * weightR + f[row]! * weightF + m[row]! * weightM) / sum);
}

function breaksSection(breaks: Breaks | undefined) {
  if (!breaks) return [];
  const rows = [
    { column: "recency", kind: "days", breaks: breaks.recency },
    { column: "frequency", kind: "count", breaks: breaks.frequency },
    { column: "monetary", kind: "money", breaks: breaks.monetary },
  ] as const;
  return [{ kind: "breaks", id: "breaks", rows } as const];
}

function findingOf(classes: readonly SegmentId[], monetary: Float64Array, calls: readonly number[]): Reason {
  const all = total(monetary);
  const best = new Set<SegmentId>(["champions", "importantValue", "highValue"]);
  const bestMoney = total(monetary.filter((_, row) => best.has(classes[row]!)));
  const facts = {
    count: calls.length,
    money: total(calls.map((row) => monetary[row]!)),
    best: classes.filter((id) => best.has(id)).length,
    share: all > 0 ? bestMoney / all : 0,
  };
  const code = calls.length > 0 ? "slipping" : "noneSlipping";
  return { code: facts.best > 0 ? code : `${code}NoneBest`, facts };
}

function refuseWeights({ weights }: FixedBreaks): Reason | undefined {
  const fits = weights.length === 3 && weights.every((weight) => weight >= 0) && total(weights) > 0;
  return fits ? undefined : { code: "weights", facts: { met: weights.join(", ") } };
}

function refuseBreaks(options: FixedBreaks): Reason | undefined {
  for (const [option, breaks] of [
    ["recencyBreaks", options.recencyBreaks],
    ["frequencyBreaks", options.frequencyBreaks],
    ["monetaryBreaks", options.monetaryBreaks],
  ] as const) {
    if (breaks.length !== options.scale - 1)
      return { code: "breaksCount", facts: { option, wanted: options.scale - 1, met: breaks.length } };
    if (breaks.some((edge, index) => index > 0 && edge <= breaks[index - 1]!))
      return { code: "breaksOrder", facts: { option, met: breaks.join(", ") } };
  }
  return undefined;
}
