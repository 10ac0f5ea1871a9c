/**
 * Queues the return of a sheet column's width, in points. A hidden one says that it has none: it is hidden again, and what it is to have when it is
 * shown, which nobody told, is the standard.
 */
export function setWidth(range: Excel.Range, points: number): void {
  if (points > 0) {
    range.format.columnWidth = points;
    return;
  }
  range.format.useStandardWidth = true;
  range.columnHidden = true;
}
