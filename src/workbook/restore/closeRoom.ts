import type { Area } from "../../core/Area";
import { inputOf } from "../cells/inputOf";
import { removeNames } from "../register/removeNames";
import { areaFields, areaOf, rangeAt } from "../session/rangeAt";
import type { SheetInfo } from "../session/SheetInfo";
import { loadTables } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { Room } from "../write/Room";
import type { RoomToClose } from "./Journal";
import { sheetNow } from "./sheetNow";

const sameArea = (a: Area, b: Area): boolean => a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Whether sheet columns were inserted, as far as it can be told from where the sheet's content ends. */
function moved(used: Excel.Range, { end, area }: Room): boolean {
  return !used.isNullObject && end !== undefined && areaOf(used).column + areaOf(used).columns === end + area.columns;
}

/** Whether nothing stands in a sheet's columns but what stands in the strip. */
function within(used: Excel.Range, strip: Area): boolean {
  if (used.isNullObject) return true;
  const { row, rows } = areaOf(used);
  return row >= strip.row && row + rows <= strip.row + strip.rows;
}

/**
 * Undoes the making of room when that was interrupted and nobody knows how far it came: the table gets its old width, headers that were written
 * go, and inserted sheet columns are taken back. Cells that hold anything else are the user's and stay as they are.
 */
export async function closeRoom(work: Work, { room, sheetName, headers, names }: RoomToClose, sheets: readonly SheetInfo[]): Promise<void> {
  const { context } = work;
  await removeNames(context, names);
  const place = sheetNow(sheets, { sheetId: room.sheetId, sheetName });
  if (!place) return sync(work);
  const sheet = context.workbook.worksheets.getItem(place.id);
  const { area } = room;
  const strip = rangeAt(sheet, area);
  const header = rangeAt(sheet, { ...area, rows: 1 }).load("values");
  const content = strip.getUsedRangeOrNullObject(true).load(areaFields);
  const column = strip.getEntireColumn().getUsedRangeOrNullObject(true).load(areaFields);
  const used = sheet.getUsedRangeOrNullObject(true).load(areaFields);
  const tables = await loadTables(context);
  const table = room.table && tables.find(({ id, sheetId }) => id === room.table!.id && sheetId === place.id);
  const widened =
    table !== undefined && sameArea(table.area, { ...room.table!.before, columns: room.table!.before.columns + area.columns });
  // A table gives empty headers names of its own when it grows.
  const written = (header.values as unknown[][])[0]!.every((value, index) => widened || value === inputOf(headers[index]!));
  const ours = content.isNullObject || (areaOf(content).rows === 1 && areaOf(content).row === area.row && written);
  if (!ours) return;
  if (widened) context.workbook.tables.getItem(table.id).resize(rangeAt(sheet, room.table!.before));
  if (!content.isNullObject) strip.clear(room.bare ? Excel.ClearApplyTo.all : Excel.ClearApplyTo.contents);
  const inserted = widened || !content.isNullObject || moved(used, room);
  if (room.insert && inserted && within(column, area)) {
    rangeAt(sheet, { ...area, row: 0, rows: 1 })
      .getEntireColumn()
      .delete(Excel.DeleteShiftDirection.left);
  }
  await sync(work);
}
