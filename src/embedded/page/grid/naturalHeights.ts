import { lineHeight } from "../../model/lineHeight";
import type { Area, CellModel, SheetWithCells, StyleModel, WorkbookModel } from "../../model/WorkbookModel";
import { columnPixels, pointsToPixels } from "./units";

/** Rows of text in Excel's default font need no more than the default height. */
const PLAIN_SIZE = 11;

function linesOf(text: string, width: number, size: number): number {
  const room = Math.max(10, width - 6);
  return text.split("\n").reduce((lines, paragraph) => {
    let long = 0;
    for (const letter of paragraph) long += (letter > "\u2e7f" ? 1 : 0.55) * size * (4 / 3);
    return lines + Math.max(1, Math.ceil(long / room));
  }, 0);
}

function mergedAt(sheet: SheetWithCells, row: number, column: number): Area | undefined {
  return sheet.merges.find(
    (area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}

/** Points that a cell's content needs, or 0 when the default height does. Text wraps to a width; where none is known it stands on one line. */
function needed(cell: CellModel, style: StyleModel, width: (() => number) | undefined): number {
  const { font, alignment } = style;
  if (font.size <= PLAIN_SIZE && !alignment.wrap) return 0;
  if (cell.value === null && font.size <= PLAIN_SIZE) return 0;
  const lines = width && alignment.wrap && typeof cell.value === "string" ? linesOf(cell.value, width(), font.size) : 1;
  return lines * lineHeight(font.size);
}

/**
 * Pixel heights of the rows that Excel would make higher by itself: larger fonts and wrapped text, in rows without a height of their
 * own. Only rows of `area` are looked at.
 */
export function naturalHeights(model: WorkbookModel, sheet: SheetWithCells, area: Area): Map<number, number> {
  const heights = new Map<number, number>();
  sheet.cells.forEach(area, (cell, row, column) => {
    const style = cell.style === 0 ? undefined : model.styles[cell.style];
    const own = sheet.rows.get(row);
    if (!style || (own?.height !== undefined && !own.grown)) return;
    const width = (): number => {
      const own = sheet.columns.get(column)?.width;
      return own === undefined ? columnPixels(sheet.standardWidth || 8.43) : columnPixels(own);
    };
    const merged = mergedAt(sheet, row, column);
    // A title across columns makes its row as high as its letters are; Excel does not wrap merged text to fit, nor share it out over rows.
    const points = (merged?.rows ?? 1) > 1 ? 0 : needed(cell, style, merged ? undefined : width);
    if (points <= 15) return;
    heights.set(row, Math.max(heights.get(row) ?? 0, pointsToPixels(points)));
  });
  return heights;
}
