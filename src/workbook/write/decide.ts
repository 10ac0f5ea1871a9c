import { Refusal } from "../../core/refusal/Refusal";
import type { WritePlan } from "../WorkbookPort";
import { besideObstacles } from "../beside/besideObstacles";
import { columnsWithin } from "../beside/columnsWithin";
import { planHand, type HandBySheet } from "../hand/planHand";
import type { HistoryChange } from "../history/HistoryChange";
import { planHistory } from "../history/planHistory";
import type { HeldSheet, Holdings } from "../register/Holdings";
import { loadHoldings } from "../register/Holdings";
import { loadNames } from "../session/loadNames";
import type { TableInfo } from "../session/TableInfo";
import { loadTables } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { planSheets } from "../sheet/planSheets";
import type { SheetPlan } from "../sheet/SheetPlan";
import { aloneInColumn } from "./aloneInColumn";
import type { ColumnPlan } from "./ColumnTask";
import { planColumns } from "./planColumns";
import { protections, type Touched } from "./protections";

/** What a run would do, and everything that stands in its way. Where something does, parts of the decision may be empty. */
export interface Decision {
  readonly plan: WritePlan;
  readonly holdings: Holdings;
  readonly tables: readonly TableInfo[];
  readonly columns: ColumnPlan;
  readonly sheets: SheetPlan;
  readonly hands: HandBySheet;
  readonly history: HistoryChange | undefined;
  /** In the order in which they were met. */
  readonly obstacles: readonly Refusal[];
}

/** Earlier sheets that the run builds anew or removes, and that can be brought back. */
export function replacedSheets({ tasks, stale }: SheetPlan): HeldSheet[] {
  return [...tasks.flatMap(({ held }) => (held ? [held] : [])), ...stale];
}

/** Sheets that the run writes on or removes, and whether sheets come, go or are renamed. */
export function touchedBy({ holdings, columns, sheets, history }: Pick<Decision, "holdings" | "columns" | "sheets" | "history">): Touched {
  const ids = new Set([
    ...(columns.located && columns.tasks.length > 0 ? [columns.located.sheetId] : []),
    ...columns.stale.map(({ sheetId }) => sheetId),
    ...replacedSheets(sheets).map(({ sheet }) => sheet.id),
    ...holdings.ownSheets.filter(({ entry }) => entry.name === history?.state.anchor).map(({ sheet }) => sheet.id),
  ]);
  const structure = sheets.tasks.some(({ held, title }) => held?.sheet.name !== title) || sheets.stale.length > 0;
  return { sheets: holdings.sheets.filter(({ id }) => ids.has(id)), structure };
}

/** Finds out everything that a run will do, and whether Excel will allow it. Both the writer and whoever shows a plan go by this. Writes nothing. */
export async function decide(work: Work, plan: WritePlan): Promise<Decision> {
  const { context, memory } = work;
  const obstacles: Refusal[] = [];
  const holdings = await loadHoldings(context, memory);
  if (holdings.register.unfinished) obstacles.push(new Refusal("workbook.unfinished"));
  const tables = await loadTables(context);
  const names = await loadNames(context);
  const planned = await noting(obstacles, () => planColumns(context, plan, { holdings, tables, names }));
  const columns = planned?.columns ?? { tasks: [], stale: [] };
  obstacles.push(...(planned?.obstacles ?? []));
  obstacles.push(...(await besideStale(work, columns, { tables, sheets: holdings.sheets })));
  const behind = columns.located?.sheetId;
  const wanted = await planSheets(context, plan, { holdings, names, ...(behind === undefined ? {} : { behind }) });
  const { plan: sheets, hands } = await planHand(work, wanted, { method: plan.method, holdings, tables });
  const history = await noting(obstacles, () => planHistory(work, plan, holdings));
  obstacles.push(...(await protections(context, touchedBy({ holdings, columns, sheets, history }))));
  return { plan, holdings, tables, columns, sheets, hands, history, obstacles };
}

/** What does not let earlier columns leave the Excel tables in which they stand between others. Those at the right end do once new ones come behind them. */
async function besideStale(work: Work, { stale, room }: ColumnPlan, ground: Parameters<typeof besideObstacles>[2]): Promise<Refusal[]> {
  if (stale.length === 0) return [];
  const alone = await aloneInColumn(work, stale);
  const within = columnsWithin(stale, ground.tables, alone);
  const before = stale.filter((column) => room?.table !== undefined && column.tableId === room.table.id && !alone.has(column));
  const changed = ground.tables.filter(({ id }) => [...within, ...before].some(({ tableId }) => tableId === id));
  return besideObstacles(work.context, changed, ground);
}

/** What a part of the plan gives; `undefined`, and noted, where it is refused. */
async function noting<T>(obstacles: Refusal[], part: () => Promise<T>): Promise<T | undefined> {
  try {
    return await part();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    obstacles.push(error);
    return undefined;
  }
}
