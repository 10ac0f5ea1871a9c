import { Refusal } from "../../core/refusal/Refusal";
import { seededRandom } from "../../core/statistics/seededRandom";
import { bestClustering } from "./kmeans/bestClustering";
import type { Clustering } from "./kmeans/Clustering";
import { kMeans } from "./kmeans/kMeans";
import { pointsAt } from "./kmeans/pointsAt";
import type { Points } from "./kmeans/Points";
import { sampleIndexes } from "./kmeans/sampleIndexes";
import { silhouettes } from "./kmeans/silhouettes";

/** The clusters that were found, with how well they are apart. */
export interface ChosenClusters extends Clustering {
  readonly k: number;
  readonly silhouette: number;
  /** Every number of clusters that was tried. */
  readonly tried: readonly { readonly k: number; readonly inertia: number; readonly silhouette: number }[];
  /** How many points the silhouettes were measured on. */
  readonly measuredOn: number;
}

/** How the number of clusters, or their starting centres, are given. */
export interface ClusterChoice {
  /** `auto` takes the number from 2 to 8 of the largest silhouette. */
  readonly k: "auto" | number;
  /** Starting centres on the common scales, one after the other; they decide k. */
  readonly centres: readonly number[];
}

const tried = [2, 3, 4, 5, 6, 7, 8];
/** Up to so many points the silhouettes are exact. Beyond, they are those of a sample of this size. */
const exact = 6000;
const seed = 19_870_053;

/**
 * Finds the clusters.
 * @throws Refusal `clusters.allEqual`, `clusters.tooManyClusters`, `clusters.centresCount`
 * Cost: see `bestClustering`, for each k that is tried, and O(min(points, 6,000)²) for the silhouettes.
 */
export function chooseClusters(points: Points, { k, centres }: ClusterChoice): ChosenClusters {
  const distinct = distinctPoints(points, tried.at(-1)! * 2);
  if (distinct < 2) throw new Refusal("clusters.allEqual", { rows: points.count });
  const found = centres.length > 0 ? [fromCentres(points, centres)] : numbersOf(k, distinct).map((each) => bestClustering(points, each));
  const labelled = found.map((clustering) => ({ ...clustering, k: clustering.centres.length / points.dimensions }));
  const indexes = sampleIndexes(points.count, exact, seededRandom(seed));
  const measured = silhouettes(
    pointsAt(points, indexes),
    labelled.map(({ k: clusters, labels }) => ({ k: clusters, labels: Uint16Array.from(indexes, (point) => labels[point]!) })),
  );
  const all = labelled.map((clustering, index) => ({ ...clustering, silhouette: measured[index]! }));
  const best = all.reduce((before, next) => (next.silhouette > before.silhouette ? next : before));
  return {
    ...best,
    tried: all.map(({ k: clusters, inertia, silhouette }) => ({ k: clusters, inertia, silhouette })),
    measuredOn: indexes.length,
  };
}

function fromCentres(points: Points, centres: readonly number[]): Clustering {
  if (centres.length % points.dimensions !== 0 || centres.length < 2 * points.dimensions)
    throw new Refusal("clusters.centresCount", { met: centres.length, wanted: points.dimensions });
  return kMeans(points, Float64Array.from(centres));
}

function numbersOf(k: ClusterChoice["k"], distinct: number): number[] {
  if (k === "auto") return tried.filter((each) => each <= distinct);
  if (k > distinct) throw new Refusal("clusters.tooManyClusters", { wanted: k, met: distinct });
  return [k];
}

/** How many different points there are among points in the order of their values; counts no further than `most`. */
function distinctPoints({ count, dimensions, values }: Points, most: number): number {
  let distinct = Math.min(count, 1);
  for (let point = 1; point < count && distinct < most; point++) {
    const at = point * dimensions;
    for (let place = at; place < at + dimensions; place++) {
      if (values[place] === values[place - dimensions]) continue;
      distinct++;
      break;
    }
  }
  return distinct;
}
