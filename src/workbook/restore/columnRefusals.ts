import { Refusal } from "../../core/refusal/Refusal";
import { addressOf } from "../area/addressOf";
import { besideObstacles } from "../beside/besideObstacles";
import { columnsWithin, endWithout } from "../beside/columnsWithin";
import { rightOf } from "../beside/rightOf";
import { locateAll } from "../register/Holdings";
import { emptyRegister } from "../register/Register";
import { standing, type StandingColumn } from "../register/StandingColumn";
import { areaFields, areaOf, rangeAt } from "../session/rangeAt";
import { loadTables, type TableInfo } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { aloneInColumn } from "../write/aloneInColumn";
import type { MadeColumns } from "./restoreColumns";
import type { ColumnState, RestorePoint } from "./RestorePoint";

/** What is to leave a table and to come back to it. */
interface Exchange {
  readonly table: TableInfo;
  readonly leaving: readonly StandingColumn[];
  readonly within: readonly StandingColumn[];
  /** Columns that have left the table already, and still hold what they held: it was stopped on the way. */
  readonly outside: readonly StandingColumn[];
  /** Columns that come back into cells, not with a sheet column. */
  readonly coming: readonly ColumnState[];
}

function movesOthers({ table, leaving, within, coming }: Exchange): boolean {
  const columns = table.area.columns - leaving.length;
  return within.length > 0 || coming.some(({ index = columns }, before) => index < columns + before);
}

/** Whether the columns that come back find cells: those that others leave, and blank ones beside the table. */
async function noRoom(work: Work, { table, leaving, within, outside, coming }: Exchange, sheet: string): Promise<Refusal[]> {
  let free = table.area.column + table.area.columns;
  while (outside.some(({ area }) => area.column === free)) free += 1;
  const right = rightOf({ area: { ...table.area, columns: free - table.area.column } });
  if (coming.length === 0 || !right) return [];
  const content = rangeAt(work.context.workbook.worksheets.getItem(table.sheetId), right).getUsedRangeOrNullObject(true).load(areaFields);
  await sync(work);
  const end = endWithout(leaving, table);
  const left = right.column - end + within.length;
  if (content.isNullObject || areaOf(content).column - right.column + left >= coming.length) return [];
  const area = { ...table.area, column: end, columns: coming.length };
  return [new Refusal("workbook.noRoom", { sheet, address: addressOf(area), columns: area.columns })];
}

/**
 * What does not let the columns of a run be taken back, found before anything is changed: cells that are needed again and hold something now, and what
 * would have to move aside and cannot.
 */
export async function columnRefusals(work: Work, point: RestorePoint, { after, mayBeDeleted }: MadeColumns): Promise<Refusal[]> {
  const { context } = work;
  const before = new Set(point.columnStates.map(({ entry }) => entry.name));
  const entries = [...point.columnStates.map(({ entry }) => entry), ...after.filter(({ name }) => !before.has(name))];
  const { columns, sheets } = await locateAll(context, { ...emptyRegister, columns: entries });
  const tables = await loadTables(context);
  const added = columns.filter(({ entry }) => !before.has(entry.name)).map((held) => standing(held, tables));
  const alone = await aloneInColumn(work, added);
  const found = new Set(columns.map(({ entry }) => entry.name));
  const kept = new Set(after.map(({ name }) => name));
  const coming = point.columnStates
    .filter(({ entry, whole }) => !found.has(entry.name) && !(mayBeDeleted && kept.has(entry.name)) && !(whole ?? entry.inserted))
    .sort((a, b) => a.area.column - b.area.column);
  const exchanges = tables.map((table): Exchange => {
    const leaving = added.filter(({ tableId }) => tableId === table.id);
    const outside = added.filter(
      ({ tableId, sheetId, area }) => tableId === undefined && sheetId === table.sheetId && area.row === table.area.row,
    );
    return {
      table,
      leaving,
      outside,
      within: columnsWithin(leaving, [table], alone),
      coming: coming.filter(({ tableId }) => tableId === table.id),
    };
  });
  const rooms: Refusal[] = [];
  for (const exchange of exchanges) {
    rooms.push(...(await noRoom(work, exchange, sheets.find(({ id }) => id === exchange.table.sheetId)?.name ?? "")));
  }
  const changed = exchanges.filter(movesOthers).map(({ table }) => table);
  return [...rooms, ...(await besideObstacles(context, changed, { tables, sheets }))];
}
