import { cutByRatio } from "../abc/cutByRatio";
import { rankDescending } from "../abc/rankDescending";

/**
 * Parts of the customers by value, largest first: 20, 60, 20. A customer belongs to the part in which its place begins (customers before it ÷ all), so the
 * first is always in the first part, and of four or fewer customers nobody is in the last 20 %. Equal values share the better part. Values of zero or below
 * are in the last part, and count among the customers.
 * @param values one per customer, finite
 * @param parts percents of the customers, best first
 * @returns index of the part per customer
 * Cost: O(N).
 */
export function splitByCount(values: Float64Array, parts: readonly number[]): Int32Array {
  const order = rankDescending(values);
  const ranked = cutByRatio(
    Float64Array.from(order, (row) => values[row]!),
    parts,
    "upper",
  );
  const classes = new Int32Array(values.length).fill(parts.length - 1);
  order.forEach((row, position) => {
    if (values[row]! > 0) classes[row] = ranked[position]!;
  });
  return classes;
}
