import type { Points } from "./Points";

/** The points at these indexes. O(indexes · dimensions). */
export function pointsAt({ dimensions, values }: Points, indexes: Int32Array): Points {
  const taken = new Float64Array(indexes.length * dimensions);
  indexes.forEach((point, index) => taken.set(values.subarray(point * dimensions, (point + 1) * dimensions), index * dimensions));
  return { count: indexes.length, dimensions, values: taken };
}
