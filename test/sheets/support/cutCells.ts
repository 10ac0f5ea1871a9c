import type { SheetDescription } from "../../../src/sheets/SheetDescription";
import { areaOf, cellsOf, overlap, type PlacedCell } from "./cells";
import { shownText } from "./shownText";
import { textPixels } from "./textPixels";

/** Pixels of a column beside its characters, of which a text leaves some free on either side; of a digit; of a step of indent; of the button of a filter. */
const beside = 5;
const padding = 4;
const digit = 7;
const step = 9;
const filterButton = 17;
/** Characters of a column that has no width of its own. */
const usualWidth = 8.43;
/** Points of a line of text, for each point of its font. */
const line = 15 / 11;

/** Cells that do not show all that they hold: numbers wider than their column, texts that run into something, lines beneath a row's edge. */
export function cutCells(sheet: SheetDescription): string[] {
  const cells = cellsOf(sheet);
  return [...cells.values()].flatMap((cell) => {
    const short = cell.style.wrap ? Math.max(shortOfWords(sheet, cell), shortOfHeight(sheet, cell)) : shortOfWidth(sheet, cell, cells);
    return short > 0 ? [`${sheet.id} ${place(cell)} ${shownText(cell)} (${short.toFixed(0)})`] : [];
  });
}

/** Where the sheet ends at the right: its last column that has a width, holds something or lies under a chart. */
export function lastColumn({ blocks, charts, widths }: SheetDescription): number {
  const areas = [...blocks.map(areaOf), ...charts.map(({ area }) => area)];
  return Math.max(widths.length, ...areas.map(({ column, columns }) => column + columns)) - 1;
}

function shortOfWidth(sheet: SheetDescription, cell: PlacedCell, cells: ReadonlyMap<string, PlacedCell>): number {
  const { row, column, value, style } = cell;
  const wanted = textPixels(shownText(cell), style) + (style.indent ?? 0) * step + (hasFilter(sheet, cell) ? filterButton : 0) + padding;
  let room = columnPixels(sheet, column);
  const flows = typeof value === "string" && (style.align ?? "left") === "left";
  const end = lastColumn(sheet);
  for (let next = column + 1; flows && wanted > room && next <= end && isFree(sheet, cells, { row, column: next }); next++)
    room += columnPixels(sheet, next);
  return wanted - room;
}

function isFree(
  { charts }: SheetDescription,
  cells: ReadonlyMap<string, PlacedCell>,
  { row, column }: Pick<PlacedCell, "row" | "column">,
): boolean {
  const filled = (cells.get(`${row},${column}`)?.value ?? null) !== null;
  return !filled && !charts.some(({ area }) => overlap(area, { row, column, rows: 1, columns: 1 }));
}

/** Pixels that the longest word of a wrapped cell lacks, which would be broken within. */
function shortOfWords(sheet: SheetDescription, cell: PlacedCell): number {
  const words = shownText(cell).split(/\s+|(?<=[\u2e80-\u9fff\uff00-\uffef])|(?=[\u2e80-\u9fff\uff00-\uffef])/u);
  const longest = Math.max(...words.map((word) => textPixels(word, cell.style)));
  return longest + (cell.style.indent ?? 0) * step + padding - columnPixels(sheet, cell.column);
}

/** Points that the lines of a wrapped cell reach beneath its row; a row without a height of its own grows with its text. */
function shortOfHeight(sheet: SheetDescription, cell: PlacedCell): number {
  const own = sheet.heights?.find(({ row, rows }) => cell.row >= row && cell.row < row + rows);
  if (!own) return 0;
  const room = columnPixels(sheet, cell.column) - padding - (hasFilter(sheet, cell) ? filterButton : 0);
  return linesOf(shownText(cell), cell, room) * (cell.style.size ?? 11) * line - own.points;
}

/** Lines of a text broken between words, and between any two Chinese characters. */
function linesOf(text: string, { style }: PlacedCell, room: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of text.matchAll(/[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/gu)) {
    const width = textPixels(piece.trimEnd(), style);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    used += textPixels(piece, style);
  }
  return lines;
}

function hasFilter({ table }: SheetDescription, { row, column }: PlacedCell): boolean {
  return table !== undefined && row === table.area.row && column >= table.area.column && column < table.area.column + table.area.columns;
}

/** Excel's width in pixels of a width in characters (ECMA-376 part 1, 18.3.1.13). */
function columnPixels({ widths }: SheetDescription, column: number): number {
  return Math.trunc((widths[column] ?? usualWidth) * digit + beside);
}

function place({ row, column }: PlacedCell): string {
  return `R${row + 1}C${column + 1}`;
}
