/** Width in pixels of one digit of Excel's default font (Calibri 11) at 96 dots an inch. */
const DIGIT = 7;

/** Pixels that a column has beside its characters. */
const PADDING = 5;

/** Column width in characters, as Excel shows it (8.43), to whole pixels (ECMA-376 part 1, 18.3.1.13). */
export function columnPixels(characters: number): number {
  return Math.round(characters * DIGIT + PADDING);
}

/** Pixels to column width in characters, to the hundredth that Excel shows. */
export function columnCharacters(pixels: number): number {
  return Math.max(0, Math.round(((pixels - PADDING) / DIGIT) * 100) / 100);
}

/** Points (72 an inch) to pixels (96 an inch). */
export function pointsToPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** Pixels to points, to a quarter of a point as Excel rounds heights. */
export function pixelsToPoints(pixels: number): number {
  return Math.round(pixels * 0.75 * 100) / 100;
}
