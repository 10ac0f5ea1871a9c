import { Refusal } from "../../core/refusal/Refusal";
import { besideObstacles } from "../beside/besideObstacles";
import { columnsWithin } from "../beside/columnsWithin";
import { putBesideBack } from "../beside/putBesideBack";
import { aloneInColumn } from "../write/aloneInColumn";
import { standing } from "./StandingColumn";
import { loadTables } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { removeSheets } from "../sheet/removeSheets";
import { usersContent } from "../sheet/usersContent";
import { checkProtection } from "../write/checkProtection";
import { removeColumns } from "../write/removeColumns";
import { saveChoice } from "./choicePart";
import { locateHistory } from "../history/locateHistory";
import type { HeldSheet } from "./Holdings";
import { loadHoldings } from "./Holdings";
import { emptyRegister } from "./Register";
import { saveRegister } from "./registerPart";
import { removeNames } from "./removeNames";

/** Only what the user has done to a list makes it one that cannot be made out; that Excel did not answer says nothing of it. */
function unlessRefused(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
  return undefined;
}

/** The history grows: all of its rows are ours, as far as our columns go. One that cannot be made out any more is as it was written. */
async function withHistoryAreas(context: Excel.RequestContext, sheets: readonly HeldSheet[]): Promise<HeldSheet[]> {
  const found: HeldSheet[] = [];
  for (const held of sheets) {
    const list = held.entry.history ? await locateHistory(context, held).catch(unlessRefused) : undefined;
    const own = list
      ? [...list.columns.values()].map((at) => ({ ...list.table.area, column: list.table.area.column + at, columns: 1 }))
      : [];
    found.push({ ...held, entry: { ...held.entry, areas: [...held.entry.areas, ...own] } });
  }
  return found;
}

/**
 * Removes every column, sheet, rule and name of ours, and what is remembered. A sheet that the user has written on stays with him.
 *
 * @throws Refusal `workbook.sheetProtected`, `workbook.structureProtected`, `workbook.mergedInTheWay`, `workbook.pivotInTheWay`, `workbook.tableInTheWay`
 */
export async function removeEverything(work: Work): Promise<void> {
  const { context, memory, progress } = work;
  progress("undoing", 0, 3);
  const { register, sheets, columns, ownSheets } = await loadHoldings(context, memory);
  const touched = new Set([...columns.map(({ sheetId }) => sheetId), ...ownSheets.map(({ sheet }) => sheet.id)]);
  await checkProtection(context, { sheets: sheets.filter(({ id }) => touched.has(id)), structure: ownSheets.length > 0 });
  if (register.unfinished) await putBesideBack(work);
  const tables = await loadTables(context);
  const own = columns.map((column) => standing(column, tables));
  const within = columnsWithin(own, tables, await aloneInColumn(work, own));
  const changed = tables.filter(({ id }) => within.some(({ tableId }) => tableId === id));
  const [refused] = await besideObstacles(context, changed, { tables, sheets });
  if (refused) throw refused;
  // Is the pane closed on the way, the next one finds it and can go on.
  await saveRegister(context, memory, { ...register, unfinished: { kind: "removing", method: "" } });
  await removeColumns(work, own, tables);
  progress("undoing", 1, 3);
  const left = await usersContent(context, await withHistoryAreas(context, ownSheets));
  await removeSheets(
    work,
    ownSheets.filter(({ entry }) => !left.some((held) => held.entry.name === entry.name)),
  );
  progress("undoing", 2, 3);
  await removeNames(
    context,
    [...register.columns, ...register.sheets].map(({ name }) => name),
  );
  await sync(work);
  await saveRegister(context, memory, emptyRegister);
  await saveChoice(context, null);
  progress("undoing", 3, 3);
}
