export type XyzClass = "X" | "Y" | "Z";

/** Up to half of the mean is steady, up to the whole of it changeable. */
export const usualXyzCuts = [0.5, 1] as const;

/** What is taken as nothing, so that the last binary digit decides no class. */
const tolerance = 1e-12;

/**
 * XYZ class of a customer or product by how much its periods differ: X up to the first cut, Y up to the second, Z above.
 * @param variation the coefficient of variation of its periods
 * @param cuts two, ascending; a value equal to a cut belongs to the steadier class
 * @returns `null` where there is no coefficient of variation (NaN): the mean of the periods is zero or negative
 * Source of the cuts: "XYZ demand classification", https://metricgate.com/docs/xyz-demand-classification; the value at a cut is ours to place.
 */
export function xyzClass(variation: number, cuts: readonly [number, number] = usualXyzCuts): XyzClass | null {
  if (Number.isNaN(variation)) return null;
  if (variation <= cuts[0] + tolerance) return "X";
  return variation <= cuts[1] + tolerance ? "Y" : "Z";
}
