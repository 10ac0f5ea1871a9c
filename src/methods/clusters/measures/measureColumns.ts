import type { Measured } from "./Measured";
import type { MeasureChoice } from "./MeasureChoice";
import { scaled } from "./scaled";
import { scaleMeasure, type Scale } from "./scaleMeasure";

/** Steps per standard deviation. */
const grid = 1e12;

/**
 * Brings columns of measures to common scales. The points stand in an order of their own, by their values, so that the order of the rows shows in nothing
 * that follows. Cost: O(rows · log rows · measures).
 */
export function measureColumns(
  columns: readonly Float64Array[],
  count: number,
  choice: Pick<MeasureChoice, "log" | "outliers">,
): Omit<Measured, "measures"> {
  const winsorise = choice.outliers === "winsorise";
  const first = columns.map((column) => scaleMeasure(column.slice().sort(), { log: choice.log, winsorise }));
  const outlying = outliers(columns, first, count);
  const every = Int32Array.from({ length: count }, (_, row) => row);
  const kept = choice.outliers === "setAside" ? every.filter((row) => outlying[row]! < 0) : every;
  const scales = kept.length === count ? first : first.map((scale, index) => rescaled(scale, ascending(columns[index]!, kept)));
  const standings = columns.map((column, index) => column.map((value) => onGrid(scaled(value, scales[index]!, winsorise))));
  const rows = kept.sort((a, b) => standings.reduce((order, standing) => order || standing[a]! - standing[b]!, 0) || a - b);
  const values = new Float64Array(rows.length * columns.length);
  let at = 0;
  for (const row of rows) for (const standing of standings) values[at++] = standing[row]!;
  return { scales, rows, points: { count: rows.length, dimensions: columns.length, values }, outlying };
}

/** Differences too small to be meant do not make two customers different. */
function onGrid(standing: number): number {
  return Math.round(standing * grid) / grid;
}

/** The scale of the rows that are left once the outliers are set aside; whether the logarithm is used, and the fences, stay as they were found. */
function rescaled(scale: Scale, values: Float64Array): Scale {
  const { mean, deviation } = scaleMeasure(values, { log: scale.log ? "always" : "never", winsorise: false });
  return { ...scale, mean, deviation };
}

function ascending(column: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => column[row]!).sort();
}

function outliers(columns: readonly Float64Array[], scales: readonly Scale[], count: number): Int8Array {
  return Int8Array.from({ length: count }, (_, row) => {
    let found = -1;
    let farthest = 0;
    columns.forEach((column, index) => {
      const { log, least, most, deviation } = scales[index]!;
      const value = log ? Math.log1p(column[row]!) : column[row]!;
      const beyond = Math.max(least - value, value - most) / deviation;
      if (beyond > farthest) [found, farthest] = [index, beyond];
    });
    return found;
  });
}
