import type { ChosenClusters } from "../chooseClusters";
import type { Measured } from "../measures/Measured";
import type { ProfileId } from "../naming/profiles";

/** The clusters with their names. */
export interface NamedClusters {
  readonly measured: Measured;
  readonly chosen: ChosenClusters;
  /** The clusters in the order in which they are told: by name from best to worst, or as their starting centres were given. */
  readonly order: readonly number[];
  /** By cluster. */
  readonly names: readonly ProfileId[];
  /** Points per cluster. */
  readonly sizes: readonly number[];
}

/** Where a cluster's centre stands, measure by measure. */
export function centreOf({ chosen, measured }: NamedClusters, cluster: number): number[] {
  const { dimensions } = measured.points;
  return Array.from(chosen.centres.subarray(cluster * dimensions, (cluster + 1) * dimensions));
}
