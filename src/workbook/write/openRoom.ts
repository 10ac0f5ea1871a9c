import { referenceTo } from "../area/referenceTo";
import { inputOf } from "../cells/inputOf";
import { addAnchor } from "../register/setAnchors";
import { rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { ColumnPlan, ColumnTask } from "./ColumnTask";
import type { Room } from "./Room";

/** New headers take the look of the header beside them, which lies over the style of an Excel table too. */
async function copyHeaderLook(work: Work, room: Room, last: Excel.Range): Promise<void> {
  const { context } = work;
  last.load("format/fill/color,format/font/bold,format/font/color");
  await sync(work);
  const { fill, font } = last.format;
  const sheet = context.workbook.worksheets.getItem(room.sheetId);
  const header = rangeAt(sheet, { ...room.area, rows: 1 });
  if (font.bold) header.format.font.bold = true;
  if (fill.color && fill.color.toUpperCase() !== "#FFFFFF") header.format.fill.color = fill.color;
  if (font.color && font.color !== "#000000") header.format.font.color = font.color;
}

/** The tasks that go into new cells. */
export function newTasks({ tasks }: ColumnPlan): ColumnTask[] {
  return tasks.filter(({ replaces }) => !replaces);
}

/**
 * Makes room for the new columns: inserts sheet columns where needed, widens the Excel table, writes the headers and anchors them. One request.
 */
export async function openRoom(work: Work, plan: ColumnPlan): Promise<void> {
  const { room, located } = plan;
  if (!room || !located) return;
  const { context } = work;
  const sheet = context.workbook.worksheets.getItem(room.sheetId);
  const strip = rangeAt(sheet, { ...room.area, row: 0, rows: 1 });
  if (room.insert) {
    strip.getEntireColumn().insert(Excel.InsertShiftDirection.right);
    rangeAt(sheet, { ...room.area, row: 0, rows: 1 })
      .getEntireColumn()
      .clear(Excel.ClearApplyTo.formats);
  }
  if (room.table) {
    const { id, before } = room.table;
    context.workbook.tables.getItem(id).resize(rangeAt(sheet, { ...before, columns: before.columns + room.area.columns }));
  }
  const fresh = newTasks(plan);
  rangeAt(sheet, { ...room.area, rows: 1 }).values = [fresh.map(({ header }) => inputOf(header))];
  for (const { entry, area } of fresh) addAnchor(context, { name: entry.name, reference: referenceTo(located.sheetName, area) });
  await sync(work);
  if (!room.bare) return;
  await copyHeaderLook(work, room, rangeAt(sheet, { ...located.area, column: room.area.column - 1, columns: 1, rows: 1 }));
}
