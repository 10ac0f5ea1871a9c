import { BooleanNumber } from "@univerjs/core";
import type { IColumnData, ICellData, IFreeze, IRange, IRowData, IWorkbookData, IWorksheetData, LocaleType } from "@univerjs/core";
import type { Area, SheetModel, SheetWithCells, WorkbookModel } from "../../model/WorkbookModel";
import { cellData } from "./cellData";
import { defaultStyle, styleId, styleTable } from "./styleIds";
import { naturalHeights } from "./naturalHeights";
import { columnPixels, pointsToPixels } from "./units";

/** One workbook at a time lives in the grid. */
export const UNIT = "workbook";

/** Room that a sheet offers beyond its content, so that there is always somewhere to type. */
const spare = { rows: 200, columns: 12 };
const least = { rows: 1000, columns: 40 };

/** Height of an Excel row that states none, in points. */
const defaultHeight = 15;

export function rangeOf(area: Area): IRange {
  return { startRow: area.row, startColumn: area.column, endRow: area.row + area.rows - 1, endColumn: area.column + area.columns - 1 };
}

export function areaOf(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export function freezeData(sheet: SheetModel): IFreeze {
  const { rows, columns } = sheet.freeze;
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

/** Rows and columns that the grid must offer for a sheet. */
export function gridSize(sheet: SheetWithCells): { rows: number; columns: number } {
  const used = sheet.cells.used(false);
  const tables = sheet.tables.map((table) => table.area);
  const lowest = Math.max(0, ...[...(used ? [used] : []), ...tables].map((area) => area.row + area.rows));
  const rightmost = Math.max(0, ...[...(used ? [used] : []), ...tables].map((area) => area.column + area.columns));
  return {
    rows: Math.min(1048576, Math.max(least.rows, lowest + spare.rows)),
    columns: Math.min(16384, Math.max(least.columns, rightmost + spare.columns)),
  };
}

export function columnData(sheet: SheetModel): Record<number, IColumnData> {
  const data: Record<number, IColumnData> = {};
  for (const [index, column] of sheet.columns) {
    if (index > 16383) continue;
    const entry: IColumnData = {};
    if (column.width !== undefined) entry.w = columnPixels(column.width);
    if (column.hidden) entry.hd = BooleanNumber.TRUE;
    const style = column.style === undefined ? undefined : styleId(column.style);
    if (style) entry.s = style;
    data[index] = entry;
  }
  return data;
}

export function rowData(model: WorkbookModel, sheet: SheetWithCells): Record<number, IRowData> {
  const data: Record<number, IRowData> = {};
  const used = sheet.cells.used(false);
  if (used) for (const [row, ah] of naturalHeights(model, sheet, used)) data[row] = { ah, ia: BooleanNumber.TRUE };
  for (const [index, row] of sheet.rows) {
    const entry: IRowData = data[index] ?? {};
    if (row.height !== undefined && !(row.grown && entry.ah !== undefined))
      Object.assign(entry, { h: pointsToPixels(row.height), ia: BooleanNumber.FALSE });
    if (row.hidden) entry.hd = BooleanNumber.TRUE;
    data[index] = entry;
  }
  return data;
}

function cells(sheet: SheetWithCells): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  const used = sheet.cells.used(false);
  if (!used) return matrix;
  sheet.cells.forEach(used, (cell, row, column) => {
    const style = styleId(cell.style);
    if (cell.spilledFrom) {
      if (style) (matrix[row] ??= {})[column] = { s: style };
      return;
    }
    (matrix[row] ??= {})[column] = cellData(cell, style);
  });
  return matrix;
}

/** Room that row numbers and column letters take; the grid counts the places of drawings from the corner before them. */
export function headingSize(sheet: SheetModel): { left: number; top: number } {
  return sheet.showHeadings ? { left: 46, top: 20 } : { left: 0, top: 0 };
}

/** One sheet as the grid opens it. Tables, conditional formats and drawings are added afterwards. */
export function worksheetData(model: WorkbookModel, sheet: SheetWithCells): Partial<IWorksheetData> {
  const size = gridSize(sheet);
  const base = defaultStyle(model);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor,
    rowCount: size.rows,
    columnCount: size.columns,
    defaultColumnWidth: columnPixels(sheet.standardWidth || 8.43),
    defaultRowHeight: pointsToPixels(defaultHeight),
    freeze: freezeData(sheet),
    mergeData: sheet.merges.map(rangeOf),
    cellData: cells(sheet),
    ...(base ? { defaultStyle: base } : {}),
    rowData: rowData(model, sheet),
    columnData: columnData(sheet),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowHeader: { width: 46, hidden: sheet.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE },
    columnHeader: { height: 20, hidden: sheet.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE },
  };
}

/** The whole workbook as the grid opens it, built once: changes afterwards are sent as they happen. */
export function workbookData(model: WorkbookModel, locale: LocaleType): Partial<IWorkbookData> {
  return {
    id: UNIT,
    name: model.name,
    locale,
    styles: styleTable(model),
    sheetOrder: model.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(model.sheets.map((sheet) => [sheet.id, worksheetData(model, sheet)])),
  };
}
