import type { Holdings } from "../register/Holdings";
import { standing } from "../register/StandingColumn";
import { rangeAt } from "../session/rangeAt";
import type { TableInfo } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { aloneInColumn } from "../write/aloneInColumn";
import type { ColumnPlan } from "../write/ColumnTask";
import { newTasks } from "../write/openRoom";
import { widthInPoints } from "../write/widthInPoints";
import type { ColumnPlace } from "./ColumnPlace";

/** Where the new columns of a run will stand, and how wide. */
function freshPlaces({ located, room, tasks, stale }: ColumnPlan): ColumnPlace[] {
  const tableId = located?.tableId;
  if (!located || !room || tableId === undefined) return [];
  return newTasks({ tasks, stale }).map(({ entry, area, column }, index) => {
    const isWidened = entry.inserted || entry.widthBefore !== null;
    const width = isWidened ? widthInPoints(column.width) : room.widths[index]!;
    return { entry, sheetId: located.sheetId, tableId, column: area.column, width, whole: false };
  });
}

/** All columns of ours, of whatever method, in Excel tables which columns leave: those behind them move up, and sheet columns keep their widths. */
export async function columnPlaces(
  work: Work,
  plan: ColumnPlan,
  { columns, tables }: Pick<Holdings, "columns"> & { readonly tables: readonly TableInfo[] },
): Promise<ColumnPlace[]> {
  const left = new Set(plan.stale.flatMap(({ tableId }) => tableId ?? []));
  if (left.size === 0) return [];
  const alone = new Set([...(await aloneInColumn(work, plan.stale))].map(({ entry }) => entry.name));
  const standingThere = columns.map((held) => standing(held, tables)).filter(({ tableId }) => tableId !== undefined && left.has(tableId));
  const cells = standingThere.map(({ sheetId, area }) =>
    rangeAt(work.context.workbook.worksheets.getItem(sheetId), { ...area, rows: 1 }).load("format/columnWidth"),
  );
  await sync(work);
  const places = standingThere.map(({ entry, sheetId, tableId, area }, index) => {
    return {
      entry,
      sheetId,
      tableId: tableId!,
      column: area.column,
      width: cells[index]!.format.columnWidth,
      whole: alone.has(entry.name),
    };
  });
  return [...places, ...freshPlaces(plan).filter(({ tableId }) => left.has(tableId))];
}
