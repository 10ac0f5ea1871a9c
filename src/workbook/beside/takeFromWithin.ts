import { locateAll } from "../register/Holdings";
import { emptyRegister } from "../register/Register";
import { standing, type StandingColumn } from "../register/StandingColumn";
import { rangeAt } from "../session/rangeAt";
import { loadTables, type TableInfo } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { setWidth } from "../write/setWidth";
import { fromRight } from "./columnsWithin";
import { holdBeside } from "./holdBeside";
import { putBesideBack } from "./putBesideBack";

/** Columns of ours and the tables of the workbook, as they stand. */
export interface Standing {
  readonly columns: readonly StandingColumn[];
  readonly tables: readonly TableInfo[];
}

/**
 * Takes columns of ours out from between others of an Excel table, as the user would, with their names; what stands beside the table keeps its place.
 *
 * @param rest columns of ours that go as well
 * @returns these, and the tables, as they stand then
 */
export async function takeFromWithin(
  work: Work,
  within: readonly StandingColumn[],
  { columns: rest, tables }: Standing,
): Promise<Standing> {
  if (within.length === 0) return { columns: rest, tables };
  const { workbook } = work.context;
  const changed = tables.filter(({ id }) => within.some(({ tableId }) => tableId === id));
  await holdBeside(work, changed);
  for (const { sheetId, tableId, area, entry } of [...within].sort(fromRight)) {
    const table = changed.find(({ id }) => id === tableId)!;
    if (entry.widthBefore !== null) setWidth(rangeAt(workbook.worksheets.getItem(sheetId), area), entry.widthBefore);
    workbook.tables
      .getItem(table.id)
      .columns.getItemAt(area.column - table.area.column)
      .delete();
    workbook.names.getItem(entry.name).delete();
  }
  await sync(work);
  await putBesideBack(work);
  const { columns } = await locateAll(work.context, { ...emptyRegister, columns: rest.map(({ entry }) => entry) });
  const now = await loadTables(work.context);
  return { columns: columns.map((column) => standing(column, now)), tables: now };
}
