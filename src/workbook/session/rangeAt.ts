import type { Area } from "../../core/Area";

/** The range of an area on a sheet. */
export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** The properties that tell a range's area; load them before `areaOf`. */
export const areaFields = "rowIndex,columnIndex,rowCount,columnCount";

/** The area of a loaded range. */
export function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** The same for each item of a collection of ranges. */
export const itemAreaFields = "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount";
