import { Refusal } from "../../core/refusal/Refusal";
import type { Area } from "../../core/Area";
import { addressOf } from "../area/addressOf";
import type { StandingColumn } from "../register/StandingColumn";
import { areaFields, areaOf, rangeAt } from "../session/rangeAt";
import type { TableInfo } from "../session/TableInfo";
import { loadTables } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { ColumnState } from "./RestorePoint";

async function isFree(work: Work, sheet: Excel.Worksheet, area: Area): Promise<boolean> {
  const content = rangeAt(sheet, area).getUsedRangeOrNullObject(true).load("address");
  await sync(work);
  return content.isNullObject;
}

/** Gives a table its column back: within it by inserting one, at its right end by widening it over free cells. */
async function intoTable(work: Work, state: ColumnState, table: TableInfo): Promise<Area> {
  const { context } = work;
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  const index = Math.min(state.index ?? table.area.columns, table.area.columns);
  const target = { ...table.area, column: table.area.column + index, columns: 1 };
  const native = context.workbook.tables.getItem(table.id);
  const atEnd = index === table.area.columns;
  if (state.entry.inserted)
    rangeAt(sheet, { ...target, row: 0, rows: 1 })
      .getEntireColumn()
      .insert(Excel.InsertShiftDirection.right);
  else if (!atEnd || !(await isFree(work, sheet, target))) native.columns.add(atEnd ? -1 : index);
  const now = native.getRange().load(areaFields);
  await sync(work);
  if (areaOf(now).columns === table.area.columns) native.resize(rangeAt(sheet, { ...table.area, columns: table.area.columns + 1 }));
  await sync(work);
  return target;
}

/**
 * Makes the cells of a column that was removed again, where they were; they are still empty.
 *
 * @throws Refusal `workbook.noRoom` where the user has put something there since
 */
export async function readdColumn(work: Work, state: ColumnState): Promise<StandingColumn> {
  const tables = await loadTables(work.context);
  const table = tables.find(({ id }) => id === state.tableId);
  if (table) return { entry: state.entry, sheetId: table.sheetId, tableId: table.id, area: await intoTable(work, state, table) };
  const sheet = work.context.workbook.worksheets.getItem(state.sheetId).load("name");
  if (!(await isFree(work, sheet, state.area))) {
    const { columns } = state.area;
    throw new Refusal("workbook.noRoom", { sheet: sheet.name, address: addressOf(state.area), columns });
  }
  return { entry: state.entry, sheetId: state.sheetId, area: state.area };
}
