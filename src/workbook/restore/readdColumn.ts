import { Refusal } from "../../core/refusal/Refusal";
import type { Area } from "../../core/Area";
import { addressOf } from "../area/addressOf";
import { referenceTo } from "../area/referenceTo";
import { lookUpAnchors } from "../register/setAnchors";
import { rangeAt } from "../session/rangeAt";
import { loadSheets } from "../session/SheetInfo";
import type { TableInfo } from "../session/TableInfo";
import { loadTables } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { ColumnState } from "./RestorePoint";
import { sheetNow } from "./sheetNow";

async function isFree(work: Work, sheet: Excel.Worksheet, area: Area): Promise<boolean> {
  const content = rangeAt(sheet, area).getUsedRangeOrNullObject(true).load("address");
  await sync(work);
  return content.isNullObject;
}

/** Queues that a table gets its column back: within it by inserting one, at its right end by widening it over free cells. */
async function intoTable(work: Work, state: ColumnState, table: TableInfo): Promise<Area> {
  const { context } = work;
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  const index = Math.min(state.index ?? table.area.columns, table.area.columns);
  const target = { ...table.area, column: table.area.column + index, columns: 1 };
  const native = context.workbook.tables.getItem(table.id);
  const atEnd = index === table.area.columns;
  const free = !state.entry.inserted && atEnd && (await isFree(work, sheet, target));
  if (state.entry.inserted)
    rangeAt(sheet, { ...target, row: 0, rows: 1 })
      .getEntireColumn()
      .insert(Excel.InsertShiftDirection.right);
  else if (!free) native.columns.add(atEnd ? -1 : index);
  // Where inserting has widened the table already, this changes nothing.
  native.resize(rangeAt(sheet, { ...table.area, columns: table.area.columns + 1 }));
  return target;
}

/**
 * Makes the cells of a column that was removed again, where they were (they are still empty), and lets its name follow them: in one request, so that
 * a column without its name is never left behind.
 *
 * @throws Refusal `workbook.noRoom` where the user has put something there since, `workbook.sheetGone`
 */
export async function readdColumn(work: Work, state: ColumnState): Promise<void> {
  const { context } = work;
  const { entry, sheetId, sheetName = "", tableId } = state;
  const listSheets = loadSheets(context);
  const tables = await loadTables(context);
  const place = sheetNow(listSheets(), { sheetId, sheetName });
  if (!place) throw new Refusal("workbook.sheetGone", { sheet: sheetName });
  const table = tables.find((each) => each.id === tableId && each.sheetId === place.id);
  if (!table && !(await isFree(work, context.workbook.worksheets.getItem(place.id), state.area))) {
    throw new Refusal("workbook.noRoom", { sheet: place.name, address: addressOf(state.area), columns: state.area.columns });
  }
  const setAnchor = await lookUpAnchors(context, [entry.name]);
  const area = table ? await intoTable(work, state, table) : state.area;
  setAnchor({ name: entry.name, reference: referenceTo(place.name, area) });
  await sync(work);
}
