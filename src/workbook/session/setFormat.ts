/** Sets one number format for a whole range; the typings know only arrays, Excel takes one value for all cells. */
export function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
