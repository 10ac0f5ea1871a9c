import { removeNames } from "../register/removeNames";
import { areaFields, areaOf, rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { Room } from "../write/Room";

/**
 * Undoes the making of room when that was interrupted and nobody knows how far it came: the table gets its old width, what was written
 * into the strip goes, and inserted sheet columns are taken back.
 */
export async function closeRoom(work: Work, room: Room, names: readonly string[]): Promise<void> {
  const { context } = work;
  await removeNames(context, names);
  const sheet = context.workbook.worksheets.getItem(room.sheetId);
  const strip = rangeAt(sheet, room.area);
  const table = room.table ? context.workbook.tables.getItem(room.table.id) : null;
  const now = table?.getRange().load(areaFields);
  const content = strip.getUsedRangeOrNullObject(true).load("address");
  await sync(work);
  const widened = room.table && now ? areaOf(now).columns > room.table.before.columns : false;
  if (widened) table?.resize(rangeAt(sheet, room.table!.before));
  // Before an insertion the strip held cells of the user's; if it still does, the insertion never happened.
  if (room.insert && !widened && !content.isNullObject) return;
  strip.clear(room.bare ? Excel.ClearApplyTo.all : Excel.ClearApplyTo.contents);
  if (room.insert)
    rangeAt(sheet, { ...room.area, row: 0, rows: 1 })
      .getEntireColumn()
      .delete(Excel.DeleteShiftDirection.left);
  await sync(work);
}
