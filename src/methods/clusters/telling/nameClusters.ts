import type { ChosenClusters } from "../chooseClusters";
import type { Measured } from "../measures/Measured";
import { namesOf } from "../naming/namesOf";
import { profiles, type ProfileId } from "../naming/profiles";
import type { NamedClusters } from "./NamedClusters";

const ids = Object.keys(profiles) as ProfileId[];

/** Names the clusters. `keepOrder` leaves them as they are numbered; else they are told from best to worst. */
export function nameClusters(measured: Measured, chosen: ChosenClusters, keepOrder: boolean): NamedClusters {
  const { dimensions } = measured.points;
  const clusters = Array.from({ length: chosen.k }, (_, cluster) => cluster);
  const names = namesOf(
    clusters.map((cluster) => {
      const [recency = 0, frequency = 0, monetary = 0] = chosen.centres.subarray(cluster * dimensions);
      return { recency, frequency, monetary };
    }),
  );
  const sizes = clusters.map(() => 0);
  for (const label of chosen.labels) sizes[label]!++;
  const rank = (cluster: number): number => ids.indexOf(names[cluster]!);
  return { measured, chosen, names, sizes, order: keepOrder ? clusters : clusters.sort((a, b) => rank(a) - rank(b)) };
}
