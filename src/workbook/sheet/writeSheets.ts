import { handColumnsOf } from "../hand/handColumnsOf";
import { referenceTo } from "../area/referenceTo";
import type { OwnedSheet } from "../register/OwnedSheet";
import { addAnchor } from "../register/setAnchors";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { buildSheet } from "./buildSheet";
import { loadUsualFont } from "./loadUsualFont";
import { emptySheets } from "./emptySheets";
import { areaOfBlock } from "./fillBlock";
import type { SheetPlan, SheetTask } from "./SheetPlan";

/** What the name of a sheet of ours stands for. */
export const firstCell = { row: 0, column: 0, rows: 1, columns: 1 };

/** The register's entry of a sheet. */
export function entryOf(method: string, { description, anchor, registered, history }: SheetTask, sheetId: string): OwnedSheet {
  const { id, blocks, table, charts, period, day, days } = description;
  const hand = handColumnsOf(description);
  const areas = [...blocks.map(areaOfBlock), ...(table ? [table.area] : [])];
  const entry = { method, id, name: anchor, sheetId, title: registered, areas, charts: charts.map(({ name }) => name) };
  if (history) return { ...entry, history };
  const told = { ...(period === undefined ? {} : { period }), ...(day === undefined ? {} : { day }), ...(days ? { days } : {}) };
  return { ...entry, description, ...told, ...(hand ? { hand } : {}) };
}

/** Adds a new sheet without leaving the one that the user looks at. */
function addSheet({ context }: Work, { title, position, anchor }: SheetTask): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(title);
  sheet.position = position;
  addAnchor(context, { name: anchor, reference: referenceTo(title, firstCell) });
  return sheet;
}

/** Builds the sheets of a run, new ones and those that are built anew. */
export async function writeSheets(work: Work, { tasks }: SheetPlan, method: string): Promise<OwnedSheet[]> {
  const { context, progress } = work;
  const entries: OwnedSheet[] = [];
  await emptySheets(
    work,
    tasks.flatMap(({ held }) => (held ? [held.sheet.id] : [])),
  );
  for (const [index, task] of tasks.entries()) {
    progress("writingSheets", index, tasks.length);
    const sheet = task.held ? context.workbook.worksheets.getItem(task.held.sheet.id) : addSheet(work, task);
    if (task.held && task.held.sheet.name !== task.title) sheet.name = task.title;
    sheet.load("id");
    const font = loadUsualFont(context);
    await sync(work);
    await buildSheet(work, sheet, { description: task.description, cells: task.cells ?? [], usualSize: font.size });
    entries.push(entryOf(method, task, sheet.id));
  }
  progress("writingSheets", tasks.length, tasks.length);
  return entries;
}
