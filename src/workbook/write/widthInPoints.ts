/** Digits of Excel's default font are 7 pixels wide; a cell has 5 pixels of margin; a pixel is three quarters of a point. */
const digit = 7;
const margin = 5;

/** The column width that shows this many characters of the default font, in points. */
export function widthInPoints(characters: number): number {
  return (characters * digit + margin) * 0.75;
}
