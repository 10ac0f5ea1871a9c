import { intersect, isEntireColumns, isEntireRows, MAX_COLUMNS } from "../model/intersect";
import type { Area, StyleModel } from "../model/WorkbookModel";
import type { HostContext, Sheet } from "./HostContext";

export interface StyledArea {
  sheet: Sheet;
  area: Area;
}

/** How cells are restyled. Cells of equal style and equal key get the same new style; a key of `null` leaves the cell alone. */
export interface Restyle {
  key: (row: number, column: number) => string | null;
  change: (style: StyleModel, key: string) => StyleModel;
}

/** Restyles every cell of an area. Whole columns keep the style for later cells too. */
export function withStyle(host: HostContext, { sheet, area }: StyledArea, { key, change }: Restyle): void {
  const { workbook } = host;
  const made = new Map<string, number>();
  const indexAt = (row: number, column: number): number | null => {
    const cellKey = key(row, column);
    if (cellKey === null) return null;
    const before = sheet.cells.get(row, column)?.style ?? sheet.columns.get(column)?.style ?? 0;
    const known = made.get(`${String(before)} ${cellKey}`);
    if (known !== undefined) return known;
    const index = nextIndex(host, before, (style) => change(style, cellKey));
    made.set(`${String(before)} ${cellKey}`, index);
    return index;
  };
  workbook.batch(() => {
    if (isEntireColumns(area) && area.columns < MAX_COLUMNS) styleColumns(host, { sheet, area }, indexAt);
    const written = isUnbounded(area) ? usedPart(sheet, area) : area;
    if (!written) return;
    workbook.writeArea(
      { sheet: sheet.id, area: written, facet: "styles" },
      (row, column) => {
        const index = indexAt(row, column);
        return index === null ? null : { style: index };
      },
      "api",
    );
  });
}

/** A changed style is no record of the file any more; an unchanged one stays what it was. */
function nextIndex(host: HostContext, before: number, change: (style: StyleModel) => StyleModel): number {
  const style = host.workbook.styles[before] as StyleModel;
  const changed = change(style);
  if (JSON.stringify(changed) === JSON.stringify(style)) return before;
  const { origin: _, ...look } = changed;
  return host.workbook.styleIndex(look);
}

function styleColumns(host: HostContext, { sheet, area }: StyledArea, indexAt: (row: number, column: number) => number | null): void {
  const used = sheet.cells.used(false);
  const below = used ? used.row + used.rows : 0;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const index = indexAt(Math.min(below, area.rows - 1), column);
    if (index !== null) sheet.columns.set(column, { ...sheet.columns.get(column), style: index });
  }
  host.workbook.announce({ facet: "columns", source: "api", sheet: sheet.id });
}

function isUnbounded(area: Area): boolean {
  return isEntireColumns(area) || isEntireRows(area);
}

function usedPart(sheet: Sheet, area: Area): Area | null {
  const used = sheet.cells.used(false);
  return used && intersect(used, area);
}

/** One value where all cells agree, `null` where they differ, as format properties answer. */
export function commonStyle<T>(host: HostContext, { sheet, area }: StyledArea, of: (style: StyleModel) => T): T | null {
  const looked = isUnbounded(area) ? (usedPart(sheet, area) ?? { ...area, rows: 1, columns: 1 }) : area;
  const first = of(host.styleOf(sheet, looked.row, looked.column));
  for (let row = looked.row; row < looked.row + looked.rows; row += 1) {
    for (let column = looked.column; column < looked.column + looked.columns; column += 1) {
      if (of(host.styleOf(sheet, row, column)) !== first) return null;
    }
  }
  return first;
}
