import { growRows } from "../model/growRows";
import { intersect } from "../model/intersect";
import type { Area } from "../model/WorkbookModel";
import { cellText } from "./cellText";
import type { HostContext, Sheet } from "./HostContext";

export const DEFAULT_ROW_HEIGHT = 15;

/** Pixels of one character of Calibri 11, and the padding of a cell. */
const DIGIT = 7;
const PADDING = 5;

/** Excel's width in points of a width in characters (ECMA-376 part 1, 18.3.1.13). */
export function charactersToPoints(characters: number): number {
  return (Math.trunc(characters * DIGIT + PADDING) * 72) / 96;
}

export function pointsToCharacters(points: number): number {
  return Math.max(0, Math.round((((points * 96) / 72 - PADDING) / DIGIT) * 100) / 100);
}

/** Points. */
export function columnWidth(sheet: Sheet, column: number): number {
  const entry = sheet.columns.get(column);
  return entry?.hidden ? 0 : charactersToPoints(entry?.width ?? sheet.standardWidth);
}

/** Points. */
export function rowHeight(sheet: Sheet, row: number): number {
  const entry = sheet.rows.get(row);
  return entry?.hidden ? 0 : (entry?.height ?? DEFAULT_ROW_HEIGHT);
}

/** Makes each column as wide as its longest text. East Asian characters count twice. */
export function autofitColumns(host: HostContext, sheet: Sheet, area: Area): void {
  const widest = new Map<number, number>();
  sheet.cells.forEach(area, (cell, row, column) => {
    const style = host.styleOf(sheet, row, column);
    if (cell.value === null || style.alignment.wrap) return;
    const text = cellText(cell.value, style.numberFormat, host.workbook);
    const width = textWidth(text) * (style.font.size / 11) * (style.font.bold ? 1.1 : 1);
    widest.set(column, Math.max(widest.get(column) ?? 0, width));
  });
  for (const [column, width] of widest)
    sheet.columns.set(column, { ...sheet.columns.get(column), width: Math.min(255, Math.round((width + 1) * 100) / 100) });
  host.workbook.announce({ facet: "columns", source: "api", sheet: sheet.id });
}

export function autofitRows(host: HostContext, sheet: Sheet, area: Area): void {
  const used = sheet.cells.used(false);
  const shared = used && intersect(used, area);
  if (!shared) return;
  for (let row = shared.row; row < shared.row + shared.rows; row += 1) {
    const entry = sheet.rows.get(row);
    if (entry?.height === undefined) continue;
    const { height: _, grown: __, ...rest } = entry;
    sheet.rows.set(row, rest);
  }
  growRows(host.workbook, sheet, area);
  host.workbook.announce({ facet: "rows", source: "api", sheet: sheet.id });
}

function textWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/.test(character) ? 2 : 1;
  return width;
}
