import type { Json } from "../../../core/method/Method";
import { unscaled } from "../measures/unscaled";
import { centreOf, type NamedClusters } from "./NamedClusters";

/** The model for programs: centres in standard deviations, in the order of the cluster numbers, and in the units of the measures. */
export function modelOf(named: NamedClusters): Record<string, Json> {
  const { measured, chosen, order } = named;
  const centres = order.map((cluster) => centreOf(named, cluster));
  return {
    k: chosen.k,
    measures: [...measured.measures],
    centres,
    centresInUnits: centres.map((centre) => centre.map((standing, index) => unscaled(standing, measured.scales[index]!))),
    names: order.map((cluster) => named.names[cluster]!),
    sizes: order.map((cluster) => named.sizes[cluster]!),
    inertia: chosen.inertia,
    silhouette: chosen.silhouette,
    silhouetteOf: chosen.measuredOn,
    tried: chosen.tried.map((each) => ({ ...each })),
    scales: measured.scales.map(({ log, mean, deviation }) => ({ log, mean, deviation })),
  };
}
