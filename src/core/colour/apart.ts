import type { Lab } from "./labOf";

/** How far two colours are apart to the eye (CIE 1976, ΔE*ab): about 2.3 can just be told, above 10 is plain at a glance. */
export function apart(one: Lab, other: Lab): number {
  return Math.hypot(...one.map((value, at) => value - other[at]!));
}
