import { ascendingOrder } from "../../core/statistics/ascendingOrder";

/** Indexes of the values from the largest to the smallest; equal values stay in their order. O(N). */
export function rankDescending(values: Float64Array): Uint32Array {
  // Turned round, so that the stable ascending order gives the largest first.
  return ascendingOrder(values.map((value) => -value));
}
