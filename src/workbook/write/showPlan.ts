import { addressOf } from "../area/addressOf";
import type { PlannedColumn, PlanNote, PlanShown } from "../PlanShown";
import type { WritePlan } from "../WorkbookPort";
import { rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { ColumnTask } from "./ColumnTask";
import { decide, touchedBy, type Decision } from "./decide";
import { rowsMoved } from "./rowsMoved";

/**
 * What writing a plan would do, as plain data. The decision is the writer's own; only what is worth knowing besides is asked here.
 * @param shared the sheet on which somebody else was seen editing
 */
export async function showPlan(work: Work, plan: WritePlan, shared: string | undefined): Promise<PlanShown> {
  const decision = await decide(work, plan);
  const { history, sheets, holdings, obstacles } = decision;
  const moved = await rowsMoved(work, plan, decision.columns.located);
  const { sheets: touched } = touchedBy(decision);
  const columns = columnsShown(decision);
  return {
    ...(columns && { columns }),
    sheets: [
      ...sheets.tasks.map(({ title, finalTitle, held }) => ({
        name: finalTitle ?? title,
        what: held ? ("replaced" as const) : ("added" as const),
      })),
      ...[...sheets.stale, ...sheets.last].map(({ sheet }) => ({ name: sheet.name, what: "removed" as const })),
      ...sheets.left.map(({ title }) => ({ name: title, what: "left" as const })),
    ],
    ...(history && {
      history: {
        sheet: history.sheetName,
        added: history.additions.length,
        changed: history.updates.length,
        removed: history.state.gone.length,
      },
    }),
    keptSheets: holdings.sheets.length - touched.length,
    obstacles: [...obstacles, ...(moved ? [moved] : [])].map(({ code, facts }) => ({ code, facts })),
    remarks: [...remarksOn(decision), ...(await hiddenRows(work, decision)), ...sharedNote(shared)],
  };
}

function shown({ header, area }: Pick<ColumnTask, "header" | "area">): PlannedColumn {
  return { header, address: addressOf(area) };
}

function columnsShown({ columns: { located, tasks, stale }, holdings }: Decision): PlanShown["columns"] {
  const sheet = located?.sheetName ?? holdings.sheets.find(({ id }) => id === stale[0]?.sheetId)?.name;
  if (sheet === undefined || tasks.length + stale.length === 0) return undefined;
  const written = new Set([...tasks.map(({ area }) => area.column), ...stale.map(({ area }) => area.column)]);
  return {
    sheet,
    added: tasks.filter(({ replaces }) => !replaces).map(shown),
    replaced: tasks.filter(({ replaces }) => replaces).map(shown),
    removed: stale.map(({ entry, area }) => shown({ header: entry.header, area })),
    kept: (located?.headers ?? []).filter((_, index) => !written.has(located!.area.column + index)),
  };
}

/** Where the new columns go otherwise than right beside the table. */
function remarksOn({ columns: { room, located } }: Decision): PlanNote[] {
  if (!room || !located) return [];
  const facts = { sheet: located.sheetName, address: addressOf(room.area), columns: room.area.columns };
  if (room.insert) return [{ code: "plan.inserted", facts }];
  return room.area.column > located.area.column + located.area.columns ? [{ code: "plan.apart", facts }] : [];
}

/** Rows that a filter or the user hides are written as well. */
async function hiddenRows(work: Work, { columns: { located, tasks } }: Decision): Promise<PlanNote[]> {
  if (!located || tasks.length === 0 || located.data.rows === 0) return [];
  const rows = rangeAt(work.context.workbook.worksheets.getItem(located.sheetId), located.data).load("rowHidden");
  await sync(work);
  // `null` says that some are hidden and some are not.
  return (rows.rowHidden as boolean | null) === false ? [] : [{ code: "plan.hiddenRows", facts: { sheet: located.sheetName } }];
}

function sharedNote(sheet: string | undefined): PlanNote[] {
  return sheet === undefined ? [] : [{ code: "plan.shared", facts: { sheet } }];
}
