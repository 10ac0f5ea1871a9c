import { columnsWithin, endWithout, fromRight } from "../beside/columnsWithin";
import { takeFromWithin } from "../beside/takeFromWithin";
import type { StandingColumn } from "../register/StandingColumn";
import { rangeAt } from "../session/rangeAt";
import { setFormat } from "../session/setFormat";
import type { TableInfo } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { aloneInColumn } from "./aloneInColumn";
import { removeTextRules } from "./removeTextRules";
import { setWidth } from "./setWidth";
import { narrowFilter } from "./sheetFilter";

function clear(sheet: Excel.Worksheet, { area, entry }: StandingColumn): void {
  const range = rangeAt(sheet, area);
  range.clear(entry.bare ? Excel.ClearApplyTo.all : Excel.ClearApplyTo.contents);
  if (!entry.bare) setFormat(range, "General");
}

/** The sheet column that a column of ours stands in. */
function sheetColumn(sheet: Excel.Worksheet, { area }: StandingColumn): Excel.Range {
  return rangeAt(sheet, { ...area, row: 0, rows: 1 }).getEntireColumn();
}

/** Queues the narrowing of a table whose last columns are ours, so that nothing to the right of it moves. */
function narrow({ context: { workbook } }: Work, columns: readonly StandingColumn[], table: TableInfo): void {
  const { id, sheetId, area } = table;
  const end = endWithout(columns, table);
  if (end === area.column + area.columns) return;
  workbook.tables.getItem(id).resize(rangeAt(workbook.worksheets.getItem(sheetId), { ...area, columns: end - area.column }));
}

/** Queues the removal of columns that move nothing: at the right end of a table, in a plain range, or with the sheet column that was inserted for them. */
function takeFromEnds(work: Work, columns: readonly StandingColumn[], alone: ReadonlySet<string>): void {
  const { workbook } = work.context;
  // From the right, so that what is deleted moves nothing that is still to be done.
  for (const column of [...columns].sort(fromRight)) {
    const sheet = workbook.worksheets.getItem(column.sheetId);
    const { area, entry } = column;
    if (entry.widthBefore !== null) setWidth(rangeAt(sheet, area), entry.widthBefore);
    if (alone.has(entry.name)) sheetColumn(sheet, column).delete(Excel.DeleteShiftDirection.left);
    else clear(sheet, column);
    workbook.names.getItem(entry.name).delete();
  }
}

/** Removes columns of ours with their rules and names, and puts everything around them back. */
export async function removeColumns(work: Work, columns: readonly StandingColumn[], tables: readonly TableInfo[]): Promise<void> {
  if (columns.length === 0) return;
  const alone = await aloneInColumn(work, columns);
  await removeTextRules(
    work.context,
    columns.map(({ sheetId, area, entry }) => ({ sheetId, area, texts: entry.labels.map(({ text }) => text) })),
  );
  for (const sheetId of new Set(columns.map((column) => column.sheetId))) {
    const plain = columns.filter((column) => column.sheetId === sheetId && column.tableId === undefined);
    await narrowFilter(work, { sheetId, areas: plain.map(({ area }) => area) });
  }
  const within = columnsWithin(columns, tables, alone);
  const rest = await takeFromWithin(work, within, { columns: columns.filter((column) => !within.includes(column)), tables });
  for (const table of rest.tables) narrow(work, rest.columns, table);
  takeFromEnds(work, rest.columns, new Set([...alone].map(({ entry }) => entry.name)));
  await sync(work);
}
