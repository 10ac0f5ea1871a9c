import type { Points } from "./Points";

export interface Labelling {
  readonly k: number;
  readonly labels: Uint16Array;
}

/**
 * The mean silhouette of each labelling of the same points: how much nearer a point is to its own cluster than to the next one, −1 … 1. A point alone in its
 * cluster counts as 0. All distances are measured once for all labellings.
 * Cost: O(points² · (dimensions + labellings)).
 * Source: Rousseeuw, "Silhouettes: A Graphical Aid to the Interpretation and Validation of Cluster Analysis", Journal of Computational and Applied Mathematics
 * 20 (1987).
 */
export function silhouettes(points: Points, labellings: readonly Labelling[]): number[] {
  const columns = columnsOf(labellings, points.count);
  const sums = distanceSums(points, columns);
  return labellings.map(({ k, labels }, index) => {
    const first = columns.firstOf[index]!;
    const sizes = new Float64Array(k);
    for (const label of labels) sizes[label]!++;
    let all = 0;
    for (let point = 0; point < points.count; point++)
      all += silhouetteOf(sums.subarray(point * columns.width + first), labels[point]!, sizes);
    return all / points.count;
  });
}

/** A column of sums for every cluster of every labelling. */
interface Columns {
  readonly width: number;
  readonly firstOf: readonly number[];
  /** Labelling by labelling for each point: the column of its cluster. */
  readonly columnOf: Uint16Array;
  readonly labellings: number;
}

function columnsOf(labellings: readonly Labelling[], count: number): Columns {
  const firstOf: number[] = [];
  let width = 0;
  for (const { k } of labellings) {
    firstOf.push(width);
    width += k;
  }
  const columnOf = new Uint16Array(count * labellings.length);
  for (let point = 0, at = 0; point < count; point++)
    for (let index = 0; index < labellings.length; index++) columnOf[at++] = firstOf[index]! + labellings[index]!.labels[point]!;
  return { width, firstOf, columnOf, labellings: labellings.length };
}

/** For each point the sum of its distances to the points of every cluster. */
function distanceSums({ count, dimensions, values }: Points, { width, columnOf, labellings }: Columns): Float64Array {
  const sums = new Float64Array(count * width);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      let squares = 0;
      for (let dimension = 0; dimension < dimensions; dimension++) {
        const apart = values[a * dimensions + dimension]! - values[b * dimensions + dimension]!;
        squares += apart * apart;
      }
      const distance = Math.sqrt(squares);
      for (let index = 0; index < labellings; index++) {
        sums[a * width + columnOf[b * labellings + index]!]! += distance;
        sums[b * width + columnOf[a * labellings + index]!]! += distance;
      }
    }
  }
  return sums;
}

function silhouetteOf(sums: Float64Array, own: number, sizes: Float64Array): number {
  if (sizes[own]! < 2) return 0;
  const within = sums[own]! / (sizes[own]! - 1);
  let beyond = Infinity;
  for (let other = 0; other < sizes.length; other++)
    if (other !== own && sizes[other]! > 0) beyond = Math.min(beyond, sums[other]! / sizes[other]!);
  const larger = Math.max(within, beyond);
  return larger > 0 && Number.isFinite(beyond) ? (beyond - within) / larger : 0;
}
