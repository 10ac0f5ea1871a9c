import type { StandingColumn } from "../register/StandingColumn";
import { rangeAt } from "../session/rangeAt";
import { setFormat } from "../session/setFormat";
import type { TableInfo } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { setWidth } from "./setWidth";
import { narrowFilter } from "./sheetFilter";
import { removeTextRules } from "./removeTextRules";

const lastRow = 1_048_576;

const fromRight = (a: StandingColumn, b: StandingColumn): number => b.area.column - a.area.column;

function clear(sheet: Excel.Worksheet, { area, entry }: StandingColumn): void {
  const range = rangeAt(sheet, area);
  range.clear(entry.bare ? Excel.ClearApplyTo.all : Excel.ClearApplyTo.contents);
  if (!entry.bare) setFormat(range, "General");
}

/** The sheet column that a column of ours stands in. */
function sheetColumn(sheet: Excel.Worksheet, { area }: StandingColumn): Excel.Range {
  return rangeAt(sheet, { ...area, row: 0, rows: 1 }).getEntireColumn();
}

/** The columns for which a sheet column was inserted, where nobody has put anything above or below ours since. */
async function aloneInColumn(work: Work, columns: readonly StandingColumn[]): Promise<Set<StandingColumn>> {
  const looks = columns
    .filter(({ entry }) => entry.inserted)
    .map((column) => {
      const { area, sheetId } = column;
      const sheet = work.context.workbook.worksheets.getItem(sheetId);
      const below = area.row + area.rows;
      const parts = [
        { ...area, row: 0, rows: area.row },
        { ...area, row: below, rows: lastRow - below },
      ].filter(({ rows }) => rows > 0);
      return { column, content: parts.map((part) => rangeAt(sheet, part).getUsedRangeOrNullObject(true).load("address")) };
    });
  if (looks.length > 0) await sync(work);
  return new Set(looks.filter(({ content }) => content.every((range) => range.isNullObject)).map(({ column }) => column));
}

/**
 * Queues the narrowing of a table whose last columns are ours, so that nothing to the right of it moves. Gives the columns that are
 * outside of the table then.
 */
function narrow(work: Work, columns: readonly StandingColumn[], { id, sheetId, area }: TableInfo): StandingColumn[] {
  const { workbook } = work.context;
  const outside: StandingColumn[] = [];
  let end = area.column + area.columns;
  for (const column of columns.filter(({ tableId }) => tableId === id).sort(fromRight)) {
    if (column.area.column !== end - 1) continue;
    end -= 1;
    outside.push(column);
  }
  if (outside.length === 0) return [];
  workbook.tables.getItem(id).resize(rangeAt(workbook.worksheets.getItem(sheetId), { ...area, columns: end - area.column }));
  return outside;
}

/** Queues the return of a column's width. */
function restoreWidth(sheet: Excel.Worksheet, { area, entry }: StandingColumn): void {
  if (entry.widthBefore !== null) setWidth(rangeAt(sheet, area), entry.widthBefore);
}

/** Removes columns of ours with their rules and names, and puts everything around them back. */
export async function removeColumns(work: Work, columns: readonly StandingColumn[], tables: readonly TableInfo[]): Promise<void> {
  if (columns.length === 0) return;
  const { workbook } = work.context;
  const alone = await aloneInColumn(work, columns);
  await removeTextRules(
    work.context,
    columns.map(({ sheetId, area, entry }) => ({ sheetId, area, texts: entry.labels.map(({ text }) => text) })),
  );
  for (const sheetId of new Set(columns.map((column) => column.sheetId))) {
    const plain = columns.filter((column) => column.sheetId === sheetId && column.tableId === undefined);
    await narrowFilter(work, { sheetId, areas: plain.map(({ area }) => area) });
  }
  const outside = new Set(tables.flatMap((table) => narrow(work, columns, table)));
  // From the right, so that what is deleted moves nothing that is still to be done.
  for (const column of [...columns].sort(fromRight)) {
    const sheet = workbook.worksheets.getItem(column.sheetId);
    const table = outside.has(column) ? undefined : tables.find(({ id }) => id === column.tableId);
    restoreWidth(sheet, column);
    if (!table) clear(sheet, column);
    if (alone.has(column)) sheetColumn(sheet, column).delete(Excel.DeleteShiftDirection.left);
    // One between columns of the user's is deleted as he would do it.
    else if (table)
      workbook.tables
        .getItem(table.id)
        .columns.getItemAt(column.area.column - table.area.column)
        .delete();
    workbook.names.getItem(column.entry.name).delete();
  }
  await sync(work);
}
