import { contains } from "../area/contains";
import type { StandingColumn } from "../register/StandingColumn";
import { dataOf } from "../register/StandingColumn";
import type { TableInfo } from "../session/TableInfo";
import { areaFields, areaOf, rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { readInputs } from "./readInputs";
import { aloneInColumn } from "../write/aloneInColumn";
import { loadLook } from "./look";
import type { ColumnState } from "./RestorePoint";

/** Notes columns of ours as they are now, with what the user put into them. */
export async function captureColumns(work: Work, columns: readonly StandingColumn[], tables: readonly TableInfo[]): Promise<ColumnState[]> {
  const states: ColumnState[] = [];
  const alone = await aloneInColumn(work, columns);
  for (const column of columns) {
    const { entry, sheetId, tableId, area } = column;
    const sheet = work.context.workbook.worksheets.getItem(sheetId).load("name");
    const first = rangeAt(sheet, { ...area, row: area.row + Math.min(1, area.rows - 1), rows: 1 });
    first.load("numberFormat,format/horizontalAlignment,format/columnWidth");
    const data = dataOf(column, tables);
    const looks = [{ ...area, rows: 1 }, data.rows > 0 ? data : { ...area, rows: 1 }].map((cells) => loadLook(rangeAt(sheet, cells)));
    const filter = sheet.autoFilter.getRangeOrNullObject().load(areaFields);
    await sync(work);
    const filtered = tableId === undefined && !filter.isNullObject && contains(areaOf(filter), { ...area, rows: 1 });
    const { horizontalAlignment, columnWidth } = first.format;
    const format = (first.numberFormat as string[][])[0]?.[0] ?? "General";
    const inputs = await readInputs(work, sheetId, area);
    const table = tables.find(({ id }) => id === tableId);
    const place = table ? { tableId: table.id, index: area.column - table.area.column, tableColumns: table.area.columns } : {};
    states.push({
      entry,
      sheetId,
      sheetName: sheet.name,
      area,
      inputs,
      dataRows: data.rows,
      format,
      align: horizontalAlignment,
      width: columnWidth,
      filtered,
      whole: alone.has(column),
      looks: { header: looks[0]!(), data: looks[1]!() },
      ...place,
    });
  }
  return states;
}
