import { eightTypes, elevenSegments, threeTiers, type SegmentMap } from "../../src/methods/rfm/segmentMaps";

/** How many areas of the map hold each point of its axes. */
function claims<Axis extends string, C extends string>(map: SegmentMap<Axis, C>): [string, number][] {
  const axes = Object.keys(map.axes) as Axis[];
  const points = axes.reduce<Record<string, number>[]>(
    (all, axis) => {
      const [low, high] = map.axes[axis];
      return all.flatMap((point) => Array.from({ length: high - low + 1 }, (_, step) => ({ ...point, [axis]: low + step })));
    },
    [{}],
  );
  const areas = Object.values<SegmentMap<Axis, C>["segments"][C]>(map.segments).flatMap(({ covers }) => covers);
  const holds = (area: (typeof areas)[number], point: Record<string, number>) =>
    (Object.entries(area) as [string, readonly [number, number]][]).every(
      ([axis, [low, high]]) => point[axis]! >= low && point[axis]! <= high,
    );
  return points.map((point) => [JSON.stringify(point), areas.filter((area) => holds(area, point)).length]);
}

describe("every cell of a segment map is claimed exactly once", () => {
  test.each([
    ["11 segments", claims(elevenSegments), 25],
    ["8 types", claims(eightTypes), 8],
    ["3 tiers", claims(threeTiers), 45],
  ])("%s", (_, found, cells) => {
    expect(found).toHaveLength(cells);
    expect(found.filter(([, count]) => count !== 1)).toEqual([]);
  });
});
