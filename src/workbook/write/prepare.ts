import type { WritePlan } from "../WorkbookPort";
import { planHand, type HandBySheet } from "../hand/planHand";
import type { HistoryChange } from "../history/HistoryChange";
import { planHistory } from "../history/planHistory";
import type { HeldSheet, Holdings } from "../register/Holdings";
import { loadHoldings } from "../register/Holdings";
import { captureColumns } from "../restore/captureColumns";
import type { SheetState } from "../restore/RestorePoint";
import { loadNames } from "../session/loadNames";
import { loadTables } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { planSheets } from "../sheet/planSheets";
import type { SheetPlan } from "../sheet/SheetPlan";
import { checkProtection } from "./checkProtection";
import type { ColumnPlan } from "./ColumnTask";
import type { Job } from "./Job";
import { planColumns } from "./planColumns";

/** Earlier sheets that the run builds anew or removes, and that can be brought back. */
function replacedSheets({ tasks, stale }: SheetPlan): HeldSheet[] {
  return [...tasks.flatMap(({ held }) => (held ? [held] : [])), ...stale];
}

function captureSheet({ entry, sheet }: HeldSheet, hands: HandBySheet): SheetState[] {
  const { description } = entry;
  const hand = hands.get(entry.name);
  return description ? [{ entry, sheetName: sheet.name, position: sheet.position, description, ...(hand ? { hand } : {}) }] : [];
}

interface Plans {
  readonly columns: ColumnPlan;
  readonly sheets: SheetPlan;
  readonly history: HistoryChange | undefined;
}

async function checkTouched({ context }: Work, { sheets, ownSheets }: Holdings, plans: Plans): Promise<void> {
  const { columns } = plans;
  const ids = new Set([
    ...(columns.located && columns.tasks.length > 0 ? [columns.located.sheetId] : []),
    ...columns.stale.map(({ sheetId }) => sheetId),
    ...replacedSheets(plans.sheets).map(({ sheet }) => sheet.id),
    ...ownSheets.filter(({ entry }) => entry.name === plans.history?.state.anchor).map(({ sheet }) => sheet.id),
  ]);
  const structure = plans.sheets.tasks.some(({ held, title }) => held?.sheet.name !== title) || plans.sheets.stale.length > 0;
  await checkProtection(context, { sheets: sheets.filter(({ id }) => ids.has(id)), structure });
}

/**
 * Finds out everything that a run will do, whether Excel will allow it, and how to take it back. Writes nothing.
 *
 * @throws Refusal `workbook.tableGone`, `workbook.tableChanged`, `workbook.tableGrew`, `workbook.noRoom`, `workbook.mergedInTheWay`,
 * `workbook.pivotInTheWay`, `workbook.sheetProtected`, `workbook.structureProtected`, `workbook.historyTableGone`, `workbook.historyColumnGone`,
 * `workbook.historyNoRoom`, `workbook.historyTotals`
 */
export async function prepare(work: Work, plan: WritePlan): Promise<Job> {
  const { context, progress, memory } = work;
  progress("checking", 0, 1);
  const holdings = await loadHoldings(context, memory);
  const tables = await loadTables(context);
  const names = await loadNames(context);
  const columns = await planColumns(context, plan, { holdings, tables, names });
  const behind = columns.located?.sheetId;
  const planned = await planSheets(context, plan, { holdings, names, ...(behind === undefined ? {} : { behind }) });
  const { plan: sheets, hands } = await planHand(work, planned, { method: plan.method, holdings, tables });
  const history = await planHistory(work, plan, holdings);
  await checkTouched(work, holdings, { columns, sheets, history });
  const replaced = [...columns.tasks.flatMap(({ replaces }) => (replaces ? [replaces] : [])), ...columns.stale];
  const point = {
    method: plan.method,
    columns: holdings.columns.map(({ entry }) => entry),
    sheets: holdings.ownSheets.map(({ entry }) => entry),
    columnStates: await captureColumns(work, replaced, tables),
    sheetStates: replacedSheets(sheets).flatMap((held) => captureSheet(held, hands)),
    ...(history ? { history: history.state } : {}),
    written: "",
  };
  progress("checking", 1, 1);
  return { plan, holdings, columns, sheets, ...(history ? { history } : {}), point };
}
