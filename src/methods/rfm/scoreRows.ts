import { binOf } from "../../core/statistics/binOf";
import { quantileBreaks } from "../../core/statistics/quantileBreaks";
import { rankBins } from "../../core/statistics/rankBins";

export type Binning = "quantile" | "rank" | "nested" | "fixed";

/** Measures of the customers, one entry each, all finite. */
export interface Measures {
  /** Days since the last purchase. */
  readonly recency: Float64Array;
  readonly frequency: Float64Array;
  readonly monetary: Float64Array;
}

export interface Breaks {
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
}

/** Scores 1 … scale per customer, the scale best; `breaks` where the binning has them. */
export interface Scores {
  readonly r: Int32Array;
  readonly f: Int32Array;
  readonly m: Int32Array;
  readonly breaks?: Breaks;
}

/**
 * Scores recency, frequency and monetary. Equal values always get the same score.
 * - `quantile`: breaks at the i/n sample quantiles (type 7), bins (lower, upper]; recency is binned in days and the score turned round.
 * - `rank`: int(1 + r·n / (N + 1)) with mean ranks, recency ranked from the longest to the shortest.
 * - `nested`: the rank rule; frequency inside each recency score, monetary inside each recency × frequency score.
 * - `fixed`: the user's breaks, with the bins of `quantile`.
 * Cost: O(N log N).
 */
export function scoreRows(measures: Measures, scale: number, binning: { readonly kind: Binning; readonly fixed?: Breaks }): Scores {
  if (binning.kind === "rank") return rankScores(measures, scale);
  if (binning.kind === "nested") return nestedScores(measures, scale);
  const breaks = binning.kind === "fixed" && binning.fixed ? binning.fixed : quantilesOf(measures, scale);
  return {
    r: bins(measures.recency, breaks.recency).map((bin) => breaks.recency.length + 2 - bin),
    f: bins(measures.frequency, breaks.frequency),
    m: bins(measures.monetary, breaks.monetary),
    breaks,
  };
}

function quantilesOf({ recency, frequency, monetary }: Measures, scale: number): Breaks {
  return {
    recency: quantileBreaks(recency, scale),
    frequency: quantileBreaks(frequency, scale),
    monetary: quantileBreaks(monetary, scale),
  };
}

function bins(values: Float64Array, breaks: readonly number[]): Int32Array {
  return Int32Array.from(values, (value) => binOf(value, breaks));
}

function rankScores({ recency, frequency, monetary }: Measures, scale: number): Scores {
  const freshness = recency.map((days) => -days);
  return { r: rankBins(freshness, scale), f: rankBins(frequency, scale), m: rankBins(monetary, scale) };
}

function nestedScores({ recency, frequency, monetary }: Measures, scale: number): Scores {
  const r = rankBins(
    recency.map((days) => -days),
    scale,
  );
  const f = rankWithin(frequency, r, scale);
  const cell = r.map((score, row) => score * (scale + 1) + f[row]!);
  return { r, f, m: rankWithin(monetary, cell, scale) };
}

function rankWithin(values: Float64Array, group: Int32Array, scale: number): Int32Array {
  const members = new Map<number, number[]>();
  group.forEach((id, row) => {
    const list = members.get(id);
    if (list) list.push(row);
    else members.set(id, [row]);
  });
  const scores = new Int32Array(values.length);
  for (const rows of members.values()) {
    const inner = rankBins(
      Float64Array.from(rows, (row) => values[row]!),
      scale,
    );
    rows.forEach((row, index) => (scores[row] = inner[index]!));
  }
  return scores;
}
