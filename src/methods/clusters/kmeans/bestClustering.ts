import { seededRandom } from "../../../core/statistics/seededRandom";
import type { Clustering } from "./Clustering";
import { kMeans } from "./kMeans";
import { movePoints } from "./movePoints";
import { plusPlus } from "./plusPlus";
import { pointsAt } from "./pointsAt";
import type { Points } from "./Points";
import { sampleIndexes } from "./sampleIndexes";

const seed = 20_070_107;
/** Few points cost little and have many ways to be divided nearly as well. */
const startsFor = (points: number): number => Math.min(50, Math.max(12, Math.ceil(50_000 / points)));
/** Above this many points the starts are tried on a sample, and only the best of them is carried on with all points. */
const large = 10_000;

/** The clustering of least inertia among several starts, the same for the same points in the same order. Cost: O(starts · points · k · dimensions · rounds). */
export function bestClustering(points: Points, k: number): Clustering {
  const random = seededRandom(seed + k);
  const tried = points.count > large ? pointsAt(points, sampleIndexes(points.count, large, random)) : points;
  let best: Clustering | undefined;
  for (let start = 0; start < startsFor(tried.count); start++) {
    const next = movePoints(tried, kMeans(tried, plusPlus(tried, k, random)));
    if (!best || next.inertia < best.inertia) best = next;
  }
  // From the centres once more, so that centres and inertia are exact and no point lies nearer to another centre.
  return kMeans(points, best!.centres);
}
