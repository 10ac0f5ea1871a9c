import { Refusal } from "../../core/refusal/Refusal";
import { loadHoldings } from "../register/Holdings";
import type { Holdings } from "../register/Holdings";
import { dataOf, standing } from "../register/StandingColumn";
import { loadTables } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { checkProtection } from "../write/checkProtection";
import { markOf } from "./markOf";
import { restore } from "./restore";
import type { RestorePoint } from "./RestorePoint";

/** Earlier values can only come back into the rows that they were in. */
async function checkRows(work: Work, { columns }: Holdings, { method, columnStates, written }: RestorePoint): Promise<void> {
  if (columnStates.length === 0 || written === "") return;
  const tables = await loadTables(work.context);
  const own = columns.filter(({ entry }) => entry.method === method).map((column) => standing(column, tables));
  const cells = own.map((column) => ({ sheetId: column.sheetId, area: dataOf(column, tables) }));
  if ((await markOf(work, cells)) !== written) throw new Refusal("workbook.undoRowsMoved");
}

/**
 * Takes back the last run: what it added goes, what it replaced comes back.
 *
 * @throws Refusal `workbook.nothingToUndo`, `workbook.undoRowsMoved` (rows were sorted, added or edited since), `workbook.sheetProtected`
 */
export async function undoLast(work: Work): Promise<void> {
  const holdings = await loadHoldings(work.context, work.memory);
  const { register, columns, ownSheets, sheets } = holdings;
  const point = register.last;
  if (!point) throw new Refusal("workbook.nothingToUndo");
  const mine = columns.filter(({ entry }) => entry.method === point.method);
  const before = new Set(point.sheets.map(({ name }) => name));
  const touched = new Set([...mine.map(({ sheetId }) => sheetId), ...ownSheets.map(({ sheet }) => sheet.id)]);
  await checkProtection(work.context, { sheets: sheets.filter(({ id }) => touched.has(id)), structure: ownSheets.length > 0 });
  await checkRows(work, holdings, point);
  const added = ownSheets.filter(({ entry }) => !before.has(entry.name));
  await restore(work, point, {
    columns: { after: register.columns.filter(({ method }) => method === point.method), mayBeDeleted: true },
    sheetIds: added.map(({ sheet }) => sheet.id),
    anchors: added.map(({ entry }) => entry.name),
    deletable: new Set(register.sheets.map(({ name }) => name)),
    register: { version: 1, run: register.run + 1, columns: point.columns, sheets: point.sheets },
  });
}
