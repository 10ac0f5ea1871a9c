import { Refusal } from "../../core/refusal/Refusal";
import type { ClassColumn } from "../../sheets/SheetDescription";
import type { TableSource, WritePlan } from "../WorkbookPort";
import { locateSource } from "../read/locateSource";
import type { Located } from "../read/Located";
import type { Holdings } from "../register/Holdings";
import type { StandingColumn } from "../register/StandingColumn";
import { standing } from "../register/StandingColumn";
import type { TableInfo } from "../session/TableInfo";
import { assignSlots } from "./assignSlots";
import { columnObstacles } from "./columnObstacles";
import type { ColumnPlan } from "./ColumnTask";
import type { Setting } from "./columnTasks";
import { taskInRoom, taskInSlot } from "./columnTasks";
import { findRoom } from "./findRoom";
import type { ToName } from "./headersFor";
import { headersFor } from "./headersFor";
import type { Room } from "./Room";
import { lookAround } from "./SheetSurroundings";

interface Slot {
  readonly id: string;
  readonly column: StandingColumn;
}

/** The state of the workbook that a plan is made on. */
export interface Ground {
  readonly holdings: Holdings;
  readonly tables: readonly TableInfo[];
  /** Defined names in the workbook, in lower case. */
  readonly names: Set<string>;
}

/** What a run does to columns, and what stands in the way. */
export interface PlannedColumns {
  readonly columns: ColumnPlan;
  readonly obstacles: readonly Refusal[];
}

/** Columns of ours that belong to the table: in it, or (a plain range without room beside it) on its rows further right. */
function belongs({ sheetId, tableId, area, entry }: StandingColumn, located: Located, source: TableSource): boolean {
  if (sheetId !== located.sheetId || area.row !== located.area.row) return false;
  const within = area.column >= located.area.column && area.column < located.area.column + located.area.columns;
  return within || (located.tableId === undefined && tableId === undefined && entry.source === source.id);
}

function checkLengths(columns: readonly ClassColumn[], located: Located, source: TableSource): void {
  const found = located.data.rows;
  const odd = columns.find(({ values }) => values.length !== found);
  if (!odd) return;
  throw new Refusal("workbook.tableGrew", { table: source.name, sheet: located.sheetName, expected: odd.values.length, found });
}

/** Headers of the columns that the run leaves alone: the user's, and those of other methods. */
function otherHeaders(located: Located, places: readonly Slot[]): string[] {
  return located.headers.filter((_, index) => !places.some(({ column }) => column.area.column === located.area.column + index));
}

function makePlan(
  setting: Setting,
  named: readonly ToName[],
  rest: { places: readonly Slot[]; room: Room | undefined },
): Omit<ColumnPlan, "stale"> {
  const { located } = setting;
  const headers = headersFor(named, {
    at: ({ area }) => located.headers[area.column - located.area.column],
    others: otherHeaders(located, rest.places),
  });
  let index = 0;
  const tasks = named.map(({ column, replaces }, at) => {
    const header = headers[at]!;
    return replaces
      ? taskInSlot(setting, column, { header, slot: replaces })
      : taskInRoom(setting, column, { header, room: rest.room!, index: index++ });
  });
  return { located, tasks, ...(rest.room ? { room: rest.room } : {}) };
}

/**
 * Decides what a run does to columns, before anything is written: which earlier columns are written over, which go, where new ones fit.
 *
 * @throws Refusal `workbook.tableGone`, `workbook.tableChanged`, `workbook.tableGrew`, `workbook.noRoom`
 */
export async function planColumns(context: Excel.RequestContext, plan: WritePlan, ground: Ground): Promise<PlannedColumns> {
  const { holdings, tables, names } = ground;
  const earlier = holdings.columns.filter(({ entry }) => entry.method === plan.method).map((held) => standing(held, tables));
  if (!plan.columns || plan.columns.columns.length === 0) return { columns: { tasks: [], stale: earlier }, obstacles: [] };
  const { source, columns } = plan.columns;
  const located = await locateSource(context, source);
  checkLengths(columns, located, source);
  const places = earlier
    .filter((held) => belongs(held, located, source))
    .sort((a, b) => a.area.column - b.area.column)
    .map((column) => ({ id: column.entry.id, column }));
  const ids = columns.map(({ id }) => id);
  const slots = assignSlots(ids, places, located.tableId === undefined);
  const count = slots.filter((slot) => slot === null).length;
  const renewed = slots.flatMap((slot) => (slot ? [{ ...slot.column.area, row: located.area.row, rows: located.area.rows }] : []));
  const around = await lookAround(context, { sheetId: located.sheetId, area: located.area, renewed, count }, tables);
  const room = count > 0 ? await findRoom(context, { located, around, count }) : undefined;
  const named = columns.map((column, index) => ({ column, replaces: slots[index]?.column ?? null }));
  const setting = { method: plan.method, source, located, taken: names };
  const stale = earlier.filter((held) => !slots.some((slot) => slot?.column === held));
  const made = { ...makePlan(setting, named, { places, room }), stale };
  return { columns: made, obstacles: columnObstacles(made, around) };
}
