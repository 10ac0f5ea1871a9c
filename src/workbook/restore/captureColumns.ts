import type { StandingColumn } from "../register/StandingColumn";
import type { TableInfo } from "../session/TableInfo";
import { rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { readInputs } from "./readInputs";
import type { ColumnState } from "./RestorePoint";

/** Notes columns of ours as they are now, with what the user put into them. */
export async function captureColumns(work: Work, columns: readonly StandingColumn[], tables: readonly TableInfo[]): Promise<ColumnState[]> {
  const states: ColumnState[] = [];
  for (const { entry, sheetId, tableId, area } of columns) {
    const sheet = work.context.workbook.worksheets.getItem(sheetId);
    const first = rangeAt(sheet, { ...area, row: area.row + Math.min(1, area.rows - 1), rows: 1 });
    first.load("numberFormat,format/horizontalAlignment,format/columnWidth");
    await sync(work);
    const { horizontalAlignment, columnWidth } = first.format;
    const format = (first.numberFormat as string[][])[0]?.[0] ?? "General";
    const inputs = await readInputs(work, sheetId, area);
    const table = tables.find(({ id }) => id === tableId);
    const place = table ? { tableId: table.id, index: area.column - table.area.column } : {};
    states.push({ entry, sheetId, area, inputs, format, align: horizontalAlignment, width: columnWidth, ...place });
  }
  return states;
}
