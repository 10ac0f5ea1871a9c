/** Height of one line in points, in steps of a pixel as Excel has them; `size` is the font's, in points. */
export function lineHeight(size: number): number {
  return Math.ceil((size * 1.32) / 0.75 - 0.25) * 0.75;
}
