/** Width in pixels of one digit of Excel's default font (Calibri 11) at 96 dots an inch. */
const DIGIT = 7;

/** Column width in characters, as the file states it, to whole pixels (ECMA-376 part 1, 18.3.1.13). */
export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** The width in pixels of a column that states none: a sheet's standard width counts characters without their padding. */
export function standardPixels(characters: number): number {
  return columnPixels(characters + 5 / DIGIT);
}

/** Pixels to column width in characters, to the 256th part that files use. */
export function columnCharacters(pixels: number): number {
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

/** Points (72 an inch) to pixels (96 an inch). */
export function pointsToPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** Pixels to points, to a quarter of a point as Excel rounds heights. */
export function pixelsToPoints(pixels: number): number {
  return Math.round(pixels * 0.75 * 100) / 100;
}
