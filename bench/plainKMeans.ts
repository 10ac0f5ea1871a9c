import type { Points } from "../src/methods/clusters/kmeans/Points";

/** Lloyd's k-means by hand: every distance in every round, until no label changes. */
export function plainKMeans({ count, dimensions, values }: Points, starting: Float64Array): number {
  const k = starting.length / dimensions;
  const centres = starting.slice();
  const labels = new Uint8Array(count);
  for (let changed = true, round = 0; changed && round < 300; round++) {
    changed = round === 0;
    const sums = new Float64Array(centres.length);
    const sizes = new Float64Array(k);
    for (let point = 0; point < count; point++) {
      const label = nearest(point * dimensions);
      if (label !== labels[point]) changed = true;
      labels[point] = label;
      sizes[label]!++;
      for (let dimension = 0; dimension < dimensions; dimension++)
        sums[label * dimensions + dimension]! += values[point * dimensions + dimension]!;
    }
    for (let at = 0; at < sums.length; at++) centres[at] = sums[at]! / sizes[Math.floor(at / dimensions)]!;
  }
  return labels[0]!;

  function nearest(at: number): number {
    let best = 0;
    let least = Infinity;
    for (let centre = 0; centre < k; centre++) {
      let sum = 0;
      for (let dimension = 0; dimension < dimensions; dimension++)
        sum += (values[at + dimension]! - centres[centre * dimensions + dimension]!) ** 2;
      if (sum < least) [best, least] = [centre, sum];
    }
    return best;
  }
}
