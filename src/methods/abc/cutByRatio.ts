import type { Crossing } from "./cutByShare";

/**
 * Classes by a ratio of customers, such as 1:2:2.
 * @param ranked positive values, descending
 * @param ratio parts of customers per class, best first
 * @returns class index from 0 (best) per value; equal values share one class: by `upper` the better, by `lower` the worse
 * Cost: O(N).
 */
export function cutByRatio(ranked: Float64Array, ratio: readonly number[], crossing: Crossing): Int32Array {
  const parts = ratio.reduce((sum, part) => sum + part, 0);
  let covered = 0;
  const cuts = ratio.slice(0, -1).map((part) => (covered += part));
  const classes = new Int32Array(ranked.length);
  const passed = (cut: number, before: number, after: number): boolean =>
    crossing === "upper" ? before * parts >= cut * ranked.length : after * parts > cut * ranked.length;
  let index = 0;
  for (let start = 0; start < ranked.length;) {
    let end = start;
    while (end < ranked.length && ranked[end] === ranked[start]) end++;
    while (index < cuts.length && passed(cuts[index]!, start, end)) index++;
    while (start < end) classes[start++] = index;
  }
  return classes;
}
