import type { Clustering } from "./Clustering";
import type { Points } from "./Points";

const mostRounds = 300;

/**
 * k-means from given starting centres, to the end: until no point changes its cluster. Same result as Lloyd's algorithm; a bound on how far the
 * centres have moved saves most of the work. A cluster that loses its last point starts again at the point farthest from its centre.
 * @param starting centre after centre; their number is k
 * Cost: O(points · k · dimensions) for the first round, far less for most of the others.
 * Source: Lloyd, "Least Squares Quantization in PCM", IEEE Transactions on Information Theory 28 (1982); Hamerly, "Making k-means Even Faster", SDM 2010.
 */
export function kMeans(points: Points, starting: Float64Array): Clustering {
  const search = new Search(points, starting);
  search.assignAll();
  search.addUp();
  for (let round = 0; round < mostRounds; round++) {
    search.moveCentres();
    if (search.reassign()) continue;
    // At the end once more from the points themselves, and on if that should change anything.
    search.addUp();
    search.moveCentres();
    if (!search.reassign()) break;
  }
  return search.result();
}

class Search {
  private readonly k: number;
  private readonly labels: Uint16Array;
  private centres: Float64Array;
  /** By cluster: how far its centre and the one that moved most beside it have moved in all rounds so far. */
  private readonly spent: Float64Array;
  /** By point: up to which `spent` of its cluster no other centre can have become nearer than its own. */
  private readonly room: Float64Array;
  private readonly sums: Float64Array;
  private readonly sizes: Float64Array;
  private readonly moved: Float64Array;

  constructor(
    private readonly points: Points,
    starting: Float64Array,
  ) {
    this.k = starting.length / points.dimensions;
    this.centres = starting.slice();
    this.labels = new Uint16Array(points.count);
    this.room = new Float64Array(points.count);
    this.spent = new Float64Array(this.k);
    this.sums = new Float64Array(starting.length);
    this.sizes = new Float64Array(this.k);
    this.moved = new Float64Array(this.k);
  }

  assignAll(): void {
    for (let point = 0; point < this.points.count; point++) this.assign(point);
  }

  /** Moves each centre to the mean of its points. */
  moveCentres(): void {
    const { dimensions } = this.points;
    const { sums, sizes } = this;
    for (let centre = 0; centre < this.k; centre++) if (sizes[centre] === 0) this.restart(centre);
    const next = this.centres.slice();
    for (let centre = 0, at = 0; centre < this.k; centre++) {
      const size = sizes[centre]!;
      for (let dimension = 0; dimension < dimensions; dimension++, at++) if (size > 0) next[at] = sums[at]! / size;
    }
    for (let centre = 0; centre < this.k; centre++)
      this.moved[centre] = Math.sqrt(squared(next, centre * dimensions, { other: this.centres, from: centre * dimensions, dimensions }));
    this.centres = next;
  }

  /** Adds the clusters up anew, so that no rounding is left of the many small steps. */
  addUp(): void {
    this.sums.fill(0);
    this.sizes.fill(0);
    for (let point = 0; point < this.points.count; point++) this.book(point, this.labels[point]!, 1);
  }

  /** Gives every point its nearest centre; tells whether any changed. */
  reassign(): boolean {
    this.spend();
    const { room, spent, labels } = this;
    const { count } = this.points;
    let changed = false;
    for (let point = 0; point < count; point++) {
      const label = labels[point]!;
      if (spent[label]! < room[point]!) continue;
      this.assign(point);
      if (labels[point] === label) continue;
      this.book(point, label, -1);
      this.book(point, labels[point]!, 1);
      changed = true;
    }
    return changed;
  }

  result(): Clustering {
    let inertia = 0;
    for (let point = 0; point < this.points.count; point++) inertia += this.squaredTo(point, this.labels[point]!);
    return { labels: this.labels, centres: this.centres, inertia };
  }

  /** The nearest of all centres, the first of equally near ones. */
  private assign(point: number): void {
    let nearest = 0;
    let least = Infinity;
    let next = Infinity;
    for (let centre = 0; centre < this.k; centre++) {
      const distance = this.squaredTo(point, centre);
      if (distance < least) {
        next = least;
        least = distance;
        nearest = centre;
      } else if (distance < next) next = distance;
    }
    this.labels[point] = nearest;
    this.room[point] = this.spent[nearest]! + Math.sqrt(next) - Math.sqrt(least);
  }

  private squaredTo(point: number, centre: number): number {
    const { dimensions, values } = this.points;
    const at = point * dimensions;
    const to = centre * dimensions;
    let sum = 0;
    for (let dimension = 0; dimension < dimensions; dimension++) {
      const apart = values[at + dimension]! - this.centres[to + dimension]!;
      sum += apart * apart;
    }
    return sum;
  }

  /** Takes the point farthest from its centre out of its cluster and into an empty one. */
  private restart(empty: number): void {
    let farthest = -1;
    let most = 0;
    for (let point = 0; point < this.points.count; point++) {
      const distance = this.squaredTo(point, this.labels[point]!);
      if (distance > most && this.sizes[this.labels[point]!]! > 1) [most, farthest] = [distance, point];
    }
    if (farthest < 0) return;
    this.book(farthest, this.labels[farthest]!, -1);
    this.book(farthest, empty, 1);
    this.labels[farthest] = empty;
    this.room[farthest] = -Infinity;
  }

  /** Counts a point in a cluster, or with −1 out of it. */
  private book(point: number, cluster: number, sign: 1 | -1): void {
    const { dimensions, values } = this.points;
    this.sizes[cluster]! += sign;
    for (let dimension = 0; dimension < dimensions; dimension++)
      this.sums[cluster * dimensions + dimension]! += sign * values[point * dimensions + dimension]!;
  }

  private spend(): void {
    const { farthest, most, second } = this.largestMoves();
    for (let centre = 0; centre < this.k; centre++) this.spent[centre]! += this.moved[centre]! + (centre === farthest ? second : most);
  }

  private largestMoves(): { readonly farthest: number; readonly most: number; readonly second: number } {
    let farthest = 0;
    let second = 0;
    for (let centre = 1; centre < this.k; centre++) {
      if (this.moved[centre]! > this.moved[farthest]!) [second, farthest] = [this.moved[farthest]!, centre];
      else second = Math.max(second, this.moved[centre]!);
    }
    return { farthest, most: this.moved[farthest]!, second };
  }
}

interface Other {
  readonly other: Float64Array;
  readonly from: number;
  readonly dimensions: number;
}

function squared(one: Float64Array, at: number, { other, from, dimensions }: Other): number {
  let sum = 0;
  for (let dimension = 0; dimension < dimensions; dimension++) sum += (one[at + dimension]! - other[from + dimension]!) ** 2;
  return sum;
}
