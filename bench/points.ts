import { seededRandom } from "../src/core/statistics/seededRandom";
import type { Points } from "../src/methods/clusters/kmeans/Points";

/** Made-up customers on three scales, around five centres that run into one another. */
export function points(count: number): Points {
  const next = seededRandom(31);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const centres = Array.from({ length: 5 }, () => [2 * normal(), 2 * normal(), 2 * normal()]);
  const values = Float64Array.from({ length: 3 * count }, (_, at) => centres[Math.floor(at / 3) % 5]![at % 3]! + normal());
  return { count, dimensions: 3, values };
}
