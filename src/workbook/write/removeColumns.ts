import type { Area } from "../../core/Area";
import type { StandingColumn } from "../register/StandingColumn";
import { rangeAt } from "../session/rangeAt";
import { setFormat } from "../session/setFormat";
import type { TableInfo } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { removeTextRules } from "./removeTextRules";

const fromRight = (a: StandingColumn, b: StandingColumn): number => b.area.column - a.area.column;

function clear(sheet: Excel.Worksheet, { area, entry }: StandingColumn): void {
  const range = rangeAt(sheet, area);
  range.clear(entry.bare ? Excel.ClearApplyTo.all : Excel.ClearApplyTo.contents);
  if (!entry.bare) setFormat(range, "General");
}

/**
 * Queues the removal of columns from an Excel table. Those at its right end are taken by making the table narrower, so that nothing to
 * the right of it moves; one between columns of the user's is deleted, as he would do it.
 */
function leaveTable(work: Work, columns: readonly StandingColumn[], { id, sheetId, area }: TableInfo): void {
  const { workbook } = work.context;
  const table = workbook.tables.getItem(id);
  const sheet = workbook.worksheets.getItem(sheetId);
  let end = area.column + area.columns;
  const cleared: StandingColumn[] = [];
  for (const column of [...columns].sort(fromRight)) {
    if (column.area.column === end - 1) {
      end -= 1;
      cleared.push(column);
    }
  }
  if (cleared.length > 0) table.resize(rangeAt(sheet, { ...area, columns: end - area.column }));
  for (const column of cleared) clear(sheet, column);
  for (const column of [...columns].sort(fromRight)) {
    if (!cleared.includes(column)) table.columns.getItemAt(column.area.column - area.column).delete();
  }
}

/** Queues the return of a column's width. */
function restoreWidth(work: Work, { sheetId, area, entry }: StandingColumn): void {
  if (entry.widthBefore === null) return;
  rangeAt(work.context.workbook.worksheets.getItem(sheetId), area).format.columnWidth = entry.widthBefore;
}

/** Takes back sheet columns that were inserted for ours, where nobody has put anything into them since. */
async function withdrawInserted(work: Work, columns: readonly StandingColumn[]): Promise<void> {
  const inserted = columns.filter(({ entry }) => entry.inserted).sort(fromRight);
  if (inserted.length === 0) return;
  const { worksheets } = work.context.workbook;
  const whole = inserted.map(({ sheetId, area }) => {
    const top: Area = { ...area, row: 0, rows: 1 };
    return rangeAt(worksheets.getItem(sheetId), top).getEntireColumn();
  });
  const content = whole.map((column) => column.getUsedRangeOrNullObject(true).load("address"));
  await sync(work);
  whole.forEach((column, index) => {
    if (content[index]!.isNullObject) column.delete(Excel.DeleteShiftDirection.left);
  });
  await sync(work);
}

/** Removes columns of ours with their rules and names, and puts everything around them back. */
export async function removeColumns(work: Work, columns: readonly StandingColumn[], tables: readonly TableInfo[]): Promise<void> {
  if (columns.length === 0) return;
  const { context } = work;
  await removeTextRules(
    context,
    columns.map(({ sheetId, area, entry }) => ({ sheetId, area, texts: entry.labels.map(({ text }) => text) })),
  );
  for (const column of columns) restoreWidth(work, column);
  for (const table of tables) {
    const inside = columns.filter(({ tableId }) => tableId === table.id);
    if (inside.length > 0) leaveTable(work, inside, table);
  }
  for (const column of columns) {
    if (column.tableId === undefined) clear(context.workbook.worksheets.getItem(column.sheetId), column);
    context.workbook.names.getItem(column.entry.name).delete();
  }
  await sync(work);
  await withdrawInserted(work, columns);
}
