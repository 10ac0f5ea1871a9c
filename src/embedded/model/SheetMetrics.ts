import type { SheetModel } from "./WorkbookModel";

/** Pixels of the widest digit of the default font (Calibri 11) and of a cell's margin; points per pixel. */
const DIGIT = 7;
const PADDING = 5;
const POINTS = 0.75;
const ROW_HEIGHT = 15;

type Measured = Pick<SheetModel, "columns" | "rows" | "standardWidth">;

/** Where columns and rows stand on a sheet, in points from its top left corner. */
export class SheetMetrics {
  constructor(
    private readonly sheet: Measured,
    private readonly rowHeight = ROW_HEIGHT,
  ) {}

  width(column: number): number {
    const { width, hidden } = this.sheet.columns.get(column) ?? {};
    return hidden ? 0 : Math.trunc((width ?? this.sheet.standardWidth) * DIGIT + PADDING) * POINTS;
  }

  height(row: number): number {
    const { height, hidden } = this.sheet.rows.get(row) ?? {};
    return hidden ? 0 : (height ?? this.rowHeight);
  }

  left(column: number): number {
    let left = 0;
    for (let at = 0; at < column; at++) left += this.width(at);
    return left;
  }

  top(row: number): number {
    let top = row * this.rowHeight;
    for (const at of this.sheet.rows.keys()) if (at < row) top += this.height(at) - this.rowHeight;
    return top;
  }

  /** The column that holds a distance from the left, and the points into it. */
  columnAt(left: number): { index: number; offset: number } {
    let rest = Math.max(0, left);
    for (let index = 0; ; index++) {
      const width = this.width(index);
      if (rest < width || index === 16_383) return { index, offset: Math.min(rest, width) };
      rest -= width;
    }
  }

  /** The row that holds a distance from the top, and the points into it. */
  rowAt(top: number): { index: number; offset: number } {
    let rest = Math.max(0, top);
    for (let index = 0; ; index++) {
      const height = this.height(index);
      if (rest < height || index === 1_048_575) return { index, offset: Math.min(rest, height) };
      rest -= height;
    }
  }
}
