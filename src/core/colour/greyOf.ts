import { labOf } from "./labOf";
import { linearOf } from "./linearOf";

/** How light a colour comes out of a printer without colours: CIE lightness, from 0 (black) to 100 (white). */
export function greyOf(colour: string): number {
  return labOf(linearOf(colour))[0];
}
