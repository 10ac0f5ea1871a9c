import type { Points } from "./Points";

/**
 * Starting centres far apart: each is drawn from the points with a chance that rises with the square of its distance from those before, the best of a few draws.
 * @param random numbers in [0, 1)
 * @returns k centres, one after the other
 * Cost: O(points · k · log k · dimensions).
 * Source: Arthur and Vassilvitskii, "k-means++: The Advantages of Careful Seeding", SODA 2007, with the greedy draws of their section 4.
 */
export function plusPlus(points: Points, k: number, random: () => number): Float64Array {
  const { dimensions, values, count } = points;
  const draws = 2 + Math.floor(Math.log(k));
  const chosen = [Math.floor(random() * count)];
  let nearest = nearerOf(new Float64Array(count).fill(Infinity), chosen[0]!);
  while (chosen.length < k) {
    let best: { readonly point: number; readonly distances: Distances } | undefined;
    for (let draw = 0; draw < draws; draw++) {
      const point = drawnFrom(nearest, random());
      const distances = nearerOf(nearest.squares, point);
      if (!best || distances.sum < best.distances.sum) best = { point, distances };
    }
    chosen.push(best!.point);
    nearest = best!.distances;
  }
  const centres = new Float64Array(k * dimensions);
  chosen.forEach((point, index) => centres.set(values.subarray(point * dimensions, (point + 1) * dimensions), index * dimensions));
  return centres;

  /** The distances once the point is a centre too. */
  function nearerOf(squares: Float64Array, point: number): Distances {
    const nearer = new Float64Array(count);
    const at = point * dimensions;
    let sum = 0;
    for (let other = 0, place = 0; other < count; other++) {
      let apart = 0;
      for (let dimension = 0; dimension < dimensions; dimension++) {
        const along = values[place++]! - values[at + dimension]!;
        apart += along * along;
      }
      nearer[other] = Math.min(squares[other]!, apart);
      sum += nearer[other]!;
    }
    return { squares: nearer, sum };
  }
}

/** Squared distance of each point to its nearest centre, and their sum. */
interface Distances {
  readonly squares: Float64Array;
  readonly sum: number;
}

function drawnFrom({ squares, sum }: Distances, random: number): number {
  let left = random * sum;
  for (let point = 0; point < squares.length; point++) {
    left -= squares[point]!;
    if (left < 0) return point;
  }
  return squares.length - 1;
}
