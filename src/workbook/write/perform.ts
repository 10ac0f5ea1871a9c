import { Refusal } from "../../core/refusal/Refusal";
import type { Receipt } from "../WorkbookPort";
import { addressOf } from "../area/addressOf";
import { writeHistory } from "../history/writeHistory";
import type { OwnedColumn } from "../register/OwnedColumn";
import type { OwnedSheet } from "../register/OwnedSheet";
import type { Register } from "../register/Register";
import { saveRegister } from "../register/registerPart";
import { removeNames } from "../register/removeNames";
import { standing } from "../register/StandingColumn";
import { journalOf } from "../restore/journalOf";
import { begin } from "../restore/journalPart";
import { markOf } from "../restore/markOf";
import { rowsStand } from "../restore/RowMark";
import { loadTables } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { followWidths, type WidthsBefore } from "../widths/followWidths";
import { isReplacedBy } from "../sheet/isReplacedBy";
import { removeSheets } from "../sheet/removeSheets";
import { entryOf, writeSheets } from "../sheet/writeSheets";
import type { Job } from "./Job";
import { neighbours } from "./neighbours";
import { openRoom } from "./openRoom";
import { removeColumns } from "./removeColumns";
import { writeColumns } from "./writeColumns";

/** Fingerprints of what a run wrote, as far as it is known, the history's being that of whose rows stand where; and widths to go back to that are others now. */
interface Marks {
  readonly columns: string;
  readonly history: string;
  readonly widths: WidthsBefore;
}

const unknown: Marks = { columns: "", history: "", widths: new Map() };

/** The register once the run is done. What belongs to other methods stays; what the user deleted is forgotten. */
function registerAfter({ plan, holdings, columns, point }: Job, sheets: readonly OwnedSheet[], written: Marks): Register {
  const withWidth = (entry: OwnedColumn): OwnedColumn => ({
    ...entry,
    widthBefore: written.widths.get(entry.name) ?? (written.widths.has(entry.name) ? null : entry.widthBefore),
  });
  const own = columns.tasks.map(({ entry }) => entry);
  const waiting = Object.entries(holdings.register.hand ?? {}).filter(([id]) => !sheets.some((sheet) => sheet.id === id));
  return {
    version: 1,
    run: holdings.register.run + 1,
    columns: [...point.columns.filter(({ method }) => method !== plan.method), ...own].map(withWidth),
    sheets: [...point.sheets.filter((entry) => !isReplacedBy(plan, entry)), ...sheets],
    ...(waiting.length > 0 ? { hand: Object.fromEntries(waiting) } : {}),
    last: { ...point, written: written.columns, ...(point.history ? { history: { ...point.history, written: written.history } } : {}) },
  };
}

/** Names of ours that nothing stands behind any more. */
function deadNames({ holdings, sheets }: Job): string[] {
  const alive = new Set([...holdings.columns, ...holdings.ownSheets].map(({ entry }) => entry.name));
  const { columns, sheets: registered } = holdings.register;
  return [
    ...[...columns, ...registered].map(({ name }) => name).filter((name) => !alive.has(name)),
    ...sheets.left.map(({ name }) => name),
  ];
}

async function removeStale(work: Work, { columns, sheets }: Job): Promise<void> {
  const tables = await loadTables(work.context);
  await removeColumns(
    work,
    columns.stale.map((column) => standing(column, tables)),
    tables,
  );
  await removeSheets(work, sheets.stale);
}

/** Sheets that cannot be brought back go only when all else is done; the new one then takes the name. */
async function removeLast(work: Work, { sheets }: Job): Promise<void> {
  if (sheets.last.length === 0) return;
  await removeSheets(work, sheets.last);
  for (const { title, finalTitle } of sheets.tasks) {
    if (finalTitle !== undefined) work.context.workbook.worksheets.getItem(title).name = finalTitle;
  }
  await work.context.sync();
}

function receiptOf({ columns: { located, tasks }, sheets, history }: Job): Receipt {
  const named = sheets.tasks.map(({ description, title, finalTitle, appended = 0, history: made }) => {
    return { id: description.id, name: finalTitle ?? title, ...(appended > 0 ? { appended } : {}), made: made !== undefined };
  });
  const list = history?.sheetName ?? named.find(({ made }) => made)?.name;
  const written = {
    sheets: named.filter(({ made }) => !made).map(({ made: _, ...sheet }) => sheet),
    ...(list === undefined ? {} : { history: list }),
  };
  if (!located || tasks.length === 0) return written;
  const addresses = neighbours(tasks).map((group) => addressOf({ ...group[0]!.area, columns: group.length }));
  const headers = tasks.map(({ header }) => header);
  return { columns: { sheet: located.sheetName, address: addresses.join(","), headers }, ...written };
}

/** The fingerprint of what was written, where taking it back would bring earlier values into rows. */
async function markWritten(work: Work, { columns: { located, tasks }, point }: Job): Promise<string> {
  if (!located || point.columnStates.length === 0) return "";
  const { sheetId, data } = located;
  const cells = tasks.map(({ area }) => ({ sheetId, area: { ...data, column: area.column, columns: 1 } }));
  return markOf(work, cells);
}

/** Sheets as they will be; old cells count as ours too until they are emptied. */
function sheetsToBe({ plan, sheets }: Job): OwnedSheet[] {
  return sheets.tasks.map((task) => {
    const entry = entryOf(plan.method, task, task.held?.sheet.id ?? "");
    return { ...entry, areas: [...entry.areas, ...(task.held?.entry.areas ?? [])] };
  });
}

/** The register while the run is under way: everything is ours that was, and that will be. */
function registerMeanwhile(job: Job): Register {
  const { last: _, ...after } = registerAfter(job, sheetsToBe(job), unknown);
  const { columns, sheets, method } = job.point;
  const known = new Set([...after.columns, ...after.sheets].map(({ name }) => name));
  const isLeaving = ({ name }: { readonly name: string }): boolean => !known.has(name);
  return {
    ...after,
    columns: [...after.columns, ...columns.filter(isLeaving)],
    sheets: [...after.sheets, ...sheets.filter(isLeaving)],
    unfinished: { kind: "writing", method },
  };
}

/** Values belong to their rows: did somebody sort, add or take rows meanwhile, they may stand beside the wrong ones. */
async function checkRows(work: Work, { rows, plan, holdings }: Job): Promise<void> {
  if (!rows || (await rowsStand(work, rows, holdings.sheets))) return;
  throw new Refusal("workbook.rowsMoved", { table: plan.columns!.source.name, sheet: rows.sheetName });
}

/** Does what was prepared. When it throws, the workbook is half written and has to be rolled back. */
export async function perform(work: Work, job: Job): Promise<Receipt> {
  const { columns, sheets, plan } = job;
  const { context, memory, progress } = work;
  // Written down before it is done: is the pane closed on the way, the next one finds it and can put everything back.
  await begin(work, registerMeanwhile(job), journalOf(job));
  await openRoom(work, columns);
  await writeColumns(work, columns);
  const written = await writeSheets(work, sheets, plan.method);
  progress("finishing", 0, 1);
  const columnsMark = await markWritten(work, job);
  await removeStale(work, job);
  const widths = await followWidths(work, job.places);
  const marks = { columns: columnsMark, widths, history: job.history ? await writeHistory(work, job.history) : "" };
  await removeNames(context, deadNames(job));
  await sync(work);
  await checkRows(work, job);
  const final = written.map((entry) => ({
    ...entry,
    title: sheets.tasks.find(({ anchor }) => anchor === entry.name)?.finalTitle ?? entry.title,
  }));
  await saveRegister(context, memory, registerAfter(job, final, marks));
  await removeLast(work, job);
  progress("finishing", 1, 1);
  return receiptOf(job);
}
