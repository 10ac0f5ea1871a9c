/** Inclusive bounds on an axis of a segment map. */
type Bounds = readonly [number, number];

/** A rectangle of a segment map: bounds per axis; an axis that is left out is covered whole. */
export interface SegmentArea<Axis extends string> {
  readonly covers: readonly Readonly<Partial<Record<Axis, Bounds>>>[];
}

/** A set of areas that do not overlap and together cover every cell of the axes. */
export interface SegmentMap<Axis extends string, C extends string> {
  /** Lowest and highest value of each axis. */
  readonly axes: Readonly<Record<Axis, Bounds>>;
  readonly segments: Readonly<Record<C, SegmentArea<Axis>>>;
}

function defineMap<const Axis extends string, const C extends string>(map: SegmentMap<Axis, C>): SegmentMap<Axis, C> {
  return map;
}

/** Eleven segments on recency × frequency (or × the mean of frequency and monetary), scores 1-5. */
export const elevenSegments = defineMap({
  axes: { r: [1, 5], f: [1, 5] },
  segments: {
    champions: { covers: [{ r: [5, 5], f: [4, 5] }] },
    loyal: { covers: [{ r: [3, 4], f: [4, 5] }] },
    potentialLoyalist: { covers: [{ r: [4, 5], f: [2, 3] }] },
    newCustomers: { covers: [{ r: [5, 5], f: [1, 1] }] },
    promising: { covers: [{ r: [4, 4], f: [1, 1] }] },
    needsAttention: { covers: [{ r: [3, 3], f: [3, 3] }] },
    aboutToSleep: { covers: [{ r: [3, 3], f: [1, 2] }] },
    atRisk: { covers: [{ r: [1, 2], f: [3, 4] }] },
    cannotLose: { covers: [{ r: [1, 2], f: [5, 5] }] },
    hibernating: {
      covers: [
        { r: [2, 2], f: [1, 2] },
        { r: [1, 1], f: [2, 2] },
      ],
    },
    lost: { covers: [{ r: [1, 1], f: [1, 1] }] },
  },
});

/** Eight types: each measure high (1) or not (0) against its own mean; a recency below its mean counts as high. */
export const eightTypes = defineMap({
  axes: { r: [0, 1], f: [0, 1], m: [0, 1] },
  segments: {
    importantValue: { covers: [{ r: [1, 1], f: [1, 1], m: [1, 1] }] },
    importantKeep: { covers: [{ r: [0, 0], f: [1, 1], m: [1, 1] }] },
    importantDevelop: { covers: [{ r: [1, 1], f: [0, 0], m: [1, 1] }] },
    importantWinBack: { covers: [{ r: [0, 0], f: [0, 0], m: [1, 1] }] },
    generalValue: { covers: [{ r: [1, 1], f: [1, 1], m: [0, 0] }] },
    generalKeep: { covers: [{ r: [0, 0], f: [1, 1], m: [0, 0] }] },
    generalDevelop: { covers: [{ r: [1, 1], f: [0, 0], m: [0, 0] }] },
    generalWinBack: { covers: [{ r: [0, 0], f: [0, 0], m: [0, 0] }] },
  },
});

/** Three tiers on recency × the sum of frequency and monetary scores (a mean of 4 is a sum of 8). */
export const threeTiers = defineMap({
  axes: { r: [1, 5], fm: [2, 10] },
  segments: {
    highValue: { covers: [{ r: [3, 5], fm: [8, 10] }] },
    potential: { covers: [{ r: [3, 5], fm: [2, 7] }] },
    leaving: { covers: [{ r: [1, 2] }] },
  },
});

/** The segment whose area holds the point; every point of the axes has exactly one. O(number of areas). */
export function segmentAt<Axis extends string, C extends string>(map: SegmentMap<Axis, C>, point: Readonly<Record<Axis, number>>): C {
  for (const id of Object.keys(map.segments) as C[]) {
    if (map.segments[id].covers.some((area) => holds(area, point))) return id;
  }
  throw new RangeError(`No segment covers ${JSON.stringify(point)}`);
}

function holds<Axis extends string>(area: Readonly<Partial<Record<Axis, Bounds>>>, point: Readonly<Record<Axis, number>>): boolean {
  return (Object.keys(area) as Axis[]).every((axis) => {
    const [low, high] = area[axis] as Bounds;
    return point[axis] >= low && point[axis] <= high;
  });
}
