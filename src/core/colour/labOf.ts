import type { Light } from "./linearOf";

/** Lightness from 0 to 100, then green to red, then blue to yellow. */
export type Lab = readonly [lightness: number, greenRed: number, blueYellow: number];

/** The white of a screen (D65), and what of it each light gives. */
const white = [0.95047, 1, 1.08883] as const;
const toXyz = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
] as const;
const edge = 216 / 24389;
const slope = 24389 / 27;

/**
 * A light in CIE 1976 L*a*b*, in which equal steps look about equally large.
 * Source: CIE 15, Colorimetry; the matrix of sRGB from http://www.brucelindbloom.com/index.html?Eqn_RGB_XYZ_Matrix.html
 */
export function labOf(light: Light): Lab {
  const [x, y, z] = toXyz.map((row, at) => root(row.reduce((sum, weight, index) => sum + weight * within(light[index]!), 0) / white[at]!));
  return [116 * y! - 16, 500 * (x! - y!), 200 * (y! - z!)];
}

/** A simulation may ask for more light than there is, or less than none. */
function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function root(share: number): number {
  return share > edge ? Math.cbrt(share) : (slope * share + 16) / 116;
}
