import { ascendingOrder } from "../../core/statistics/ascendingOrder";

/** Indexes of the positive values from the largest to the smallest; equal values stay in their order. O(N). */
export function rankDescending(values: Float64Array): Uint32Array {
  // Turned round, so that the stable ascending order gives the largest first.
  const order = ascendingOrder(values.map((value) => -value));
  return order.filter((row) => values[row]! > 0);
}
