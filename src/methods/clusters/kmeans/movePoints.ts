import type { Clustering } from "./Clustering";
import type { Points } from "./Points";

const mostPasses = 100;
/** A gain below this part of the inertia is rounding. */
const negligible = 1e-12;

/**
 * Moves single points to other clusters while that lowers the inertia, counting in how the two centres move with the point. It leads on from where k-means
 * stops, which looks at the centres as they stand.
 * Cost: O(passes · points · k · dimensions), a few passes as a rule.
 * Source: Hartigan, Clustering Algorithms (1975), chapter 4.
 */
export function movePoints(points: Points, from: Clustering): Clustering {
  const mover = new Mover(points, from);
  for (let pass = 0; pass < mostPasses; pass++) if (!mover.pass(negligible * from.inertia)) break;
  return mover.result();
}

class Mover {
  private readonly labels: Uint16Array;
  private readonly centres: Float64Array;
  private readonly sizes: Float64Array;
  private inertia: number;

  constructor(
    private readonly points: Points,
    from: Clustering,
  ) {
    this.labels = from.labels.slice();
    this.centres = from.centres.slice();
    this.sizes = new Float64Array(this.centres.length / points.dimensions);
    for (const label of this.labels) this.sizes[label]!++;
    this.inertia = from.inertia;
  }

  /** Looks at every point once; tells whether any moved. */
  pass(least: number): boolean {
    const { labels, sizes } = this;
    let moved = false;
    for (let point = 0; point < this.points.count; point++) {
      const own = labels[point]!;
      if (sizes[own]! < 2) continue;
      const saved = (this.squaredTo(point, own) * sizes[own]!) / (sizes[own]! - 1);
      const { cluster, cost } = this.cheapest(point, own);
      if (saved - cost <= least) continue;
      this.move(point, own, cluster);
      this.inertia -= saved - cost;
      moved = true;
    }
    return moved;
  }

  result(): Clustering {
    return { labels: this.labels, centres: this.centres, inertia: this.inertia };
  }

  private cheapest(point: number, own: number): { readonly cluster: number; readonly cost: number } {
    let cluster = own;
    let cost = Infinity;
    for (let other = 0; other < this.sizes.length; other++) {
      if (other === own) continue;
      const added = (this.squaredTo(point, other) * this.sizes[other]!) / (this.sizes[other]! + 1);
      if (added < cost) [cluster, cost] = [other, added];
    }
    return { cluster, cost };
  }

  private move(point: number, own: number, to: number): void {
    const { points, centres, sizes } = this;
    for (let dimension = 0; dimension < points.dimensions; dimension++) {
      const value = points.values[point * points.dimensions + dimension]!;
      const [left, joined] = [own * points.dimensions + dimension, to * points.dimensions + dimension];
      centres[left] = centres[left]! + (centres[left]! - value) / (sizes[own]! - 1);
      centres[joined] = centres[joined]! + (value - centres[joined]!) / (sizes[to]! + 1);
    }
    sizes[own]!--;
    sizes[to]!++;
    this.labels[point] = to;
  }

  private squaredTo(point: number, cluster: number): number {
    const { dimensions, values } = this.points;
    const at = point * dimensions;
    const to = cluster * dimensions;
    let sum = 0;
    for (let dimension = 0; dimension < dimensions; dimension++) {
      const apart = values[at + dimension]! - this.centres[to + dimension]!;
      sum += apart * apart;
    }
    return sum;
  }
}
