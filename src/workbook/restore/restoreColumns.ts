import type { HeldColumn } from "../register/Holdings";
import { locateAll } from "../register/Holdings";
import { emptyRegister } from "../register/Register";
import type { OwnedColumn } from "../register/OwnedColumn";
import { standing } from "../register/StandingColumn";
import { rangeAt } from "../session/rangeAt";
import { loadTables } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { setWidth } from "../write/setWidth";
import { widenFilter } from "../write/sheetFilter";
import { removeColumns } from "../write/removeColumns";
import { readdColumn } from "./readdColumn";
import type { RestorePoint } from "./RestorePoint";
import { rewriteColumn } from "./rewriteColumn";

/** What a run made of the columns of its method. */
export interface MadeColumns {
  /** The register's entries after the run. */
  readonly after: readonly OwnedColumn[];
  /** Whether a column that cannot be found was deleted by the user since, so that it does not come back. */
  readonly mayBeDeleted: boolean;
}

async function removeAdded(work: Work, held: readonly HeldColumn[], before: ReadonlySet<string>): Promise<void> {
  const tables = await loadTables(work.context);
  const added = held.filter(({ entry }) => !before.has(entry.name)).map((column) => standing(column, tables));
  await removeColumns(work, added, tables);
}

/** Columns of other methods that moved within their tables stand where they were: their sheet columns get their widths back. */
async function restoreWidths(work: Work, { columns: entries, widths = [] }: RestorePoint): Promise<void> {
  if (widths.length === 0) return;
  const others = entries.filter((entry) => widths.some(({ name }) => name === entry.name));
  const { columns } = await locateAll(work.context, { ...emptyRegister, columns: others });
  for (const { entry, sheetId, area } of columns) {
    const cells = rangeAt(work.context.workbook.worksheets.getItem(sheetId), { ...area, rows: 1 });
    setWidth(cells, widths.find(({ name }) => name === entry.name)!.width);
  }
  await sync(work);
}

/** Makes the columns of a method what they were before a run: added ones go, removed ones come back, replaced ones get their content back. */
export async function restoreColumns(work: Work, point: RestorePoint, { after, mayBeDeleted }: MadeColumns): Promise<void> {
  const { context } = work;
  const before = new Set(point.columnStates.map(({ entry }) => entry.name));
  const entries = [...point.columnStates.map(({ entry }) => entry), ...after.filter(({ name }) => !before.has(name))];
  const { columns } = await locateAll(context, { ...emptyRegister, columns: entries });
  await removeAdded(work, columns, before);
  const kept = new Set(after.map(({ name }) => name));
  const found = new Set(columns.map(({ entry }) => entry.name));
  const missing = point.columnStates.filter(({ entry }) => !found.has(entry.name) && !(mayBeDeleted && kept.has(entry.name)));
  missing.sort((a, b) => a.area.column - b.area.column);
  for (const [index, state] of missing.entries()) {
    await readdColumn(work, state, missing.slice(index).filter(({ tableId }) => tableId === state.tableId).length);
  }
  await restoreWidths(work, point);
  // A column that came back has moved those to its right.
  const now = await locateAll(context, { ...emptyRegister, columns: point.columnStates.map(({ entry }) => entry) });
  const tables = await loadTables(context);
  for (const state of [...point.columnStates].sort((a, b) => a.area.column - b.area.column)) {
    const held = now.columns.find(({ entry }) => entry.name === state.entry.name);
    const texts = after.find(({ name }) => name === state.entry.name)?.labels.map(({ text }) => text) ?? [];
    if (!held) continue;
    const column = standing(held, tables);
    await rewriteColumn(work, state, { column, texts });
    if (state.filtered) await widenFilter(work, { sheetId: column.sheetId, areas: [column.area] });
  }
}
