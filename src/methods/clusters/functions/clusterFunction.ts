import { integerArgument } from "../../../core/arguments/integerArgument";
import { isNothing } from "../../../core/arguments/isNothing";
import { readNumber } from "../../../core/cells/readNumber";
import type { Cell } from "../../../core/Cell";
import type { CellFunctionContext, CellResult } from "../../../core/method/CellFunction";
import { defaultsOf } from "../../../core/method/defaultsOf";
import { defineFunction } from "../../../core/method/defineFunction";
import type { Reason } from "../../../core/method/Reason";
import { Refusal } from "../../../core/refusal/Refusal";
import { chooseClusters } from "../chooseClusters";
import { clusters } from "../clusters";
import { measureColumns } from "../measures/measureColumns";

const mostClusters = 12;

/**
 * `=CLUSTER(values, [k])`: the number of its cluster beside each row of values, a measure a column. Three columns are read as recency, number of orders and
 * revenue, and give the numbers of the pane; clusters of other columns are numbered from the highest values to the lowest. Without k the silhouette decides.
 */
export const clusterFunction = defineFunction({
  name: "CLUSTER",
  method: "clusters",
  parameters: [{ id: "values" }, { id: "k", optional: true }],
  compute({ values, k }, context) {
    const clustersWanted = integerArgument(k, { parameter: "k", min: 2, max: mostClusters, default: 0 }, context);
    const rows = (values ?? []).map((row) => measuresOf(row, context));
    const measured = rows.filter((row): row is readonly number[] => Array.isArray(row));
    if (measured.length === 0) throw new Refusal("function.noMeasures");
    const numbers = numbersOf(measured, clustersWanted === 0 ? "auto" : clustersWanted);
    let next = 0;
    const results = rows.map((row): [CellResult] => [row === null ? "" : "code" in row ? { failure: row } : numbers[next++]!]);
    return results.slice(0, results.findLastIndex(([cell]) => cell !== "") + 1);
  },
});

/** The numbers of a row, `null` for a blank one, or why it cannot be read. */
function measuresOf(row: readonly Cell[], context: CellFunctionContext): readonly number[] | Reason | null {
  if (row.every((cell) => isNothing(cell, context))) return null;
  const numbers: number[] = [];
  for (const cell of row) {
    const reading = readNumber(cell, context.culture);
    if ("fault" in reading) return { code: reading.fault, facts: { met: reading.met } };
    if ("empty" in reading) return { code: "cell.empty", facts: {} };
    numbers.push(reading.value);
  }
  return numbers;
}

function numbersOf(rows: readonly (readonly number[])[], k: "auto" | number): readonly number[] {
  const width = rows[0]!.length;
  const columns = Array.from({ length: width }, (_, column) => Float64Array.from(rows, (row) => row[column]!));
  return width === 3 ? asInPane(columns, rows.length, k) : byHeight(columns, rows.length, k);
}

function asInPane(columns: readonly Float64Array[], count: number, k: "auto" | number): readonly number[] {
  const [recency = new Float64Array(), frequency = new Float64Array(), monetary = new Float64Array()] = columns;
  const none = new Float64Array(count).fill(NaN);
  const numbers = { recency, frequency, monetary, margin: none, collections: none };
  const texts = { recency: [], frequency: [], monetary: [], margin: [], collections: [] };
  const options = { ...defaultsOf(clusters.options), k: String(k) as "auto" };
  return clusters.classify({ count, numbers, texts }, options, { asOf: 0 }).columns.cluster.map(Number);
}

function byHeight(columns: readonly Float64Array[], count: number, k: "auto" | number): readonly number[] {
  const { points, rows } = measureColumns(columns, count, { log: "auto", outliers: "winsorise" });
  const { labels, centres } = chooseClusters(points, { k, centres: [] });
  const heights = Array.from({ length: centres.length / points.dimensions }, (_, cluster) =>
    centres.subarray(cluster * points.dimensions, (cluster + 1) * points.dimensions).reduce((sum, standing) => sum + standing, 0),
  );
  const order = [...heights.keys()].sort((a, b) => heights[b]! - heights[a]! || a - b);
  const numbers = new Array<number>(count).fill(0);
  rows.forEach((row, point) => (numbers[row] = order.indexOf(labels[point]!) + 1));
  return numbers;
}
