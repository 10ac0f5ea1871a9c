import { Refusal } from "../../core/refusal/Refusal";
import type { Area } from "../../core/Area";
import { addressOf } from "../area/addressOf";
import { referenceTo } from "../area/referenceTo";
import { holdBeside } from "../beside/holdBeside";
import { putBesideBack } from "../beside/putBesideBack";
import { lookUpAnchors } from "../register/setAnchors";
import { rangeAt } from "../session/rangeAt";
import { loadSheets } from "../session/SheetInfo";
import type { TableInfo } from "../session/TableInfo";
import { loadTables } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import type { ColumnState } from "./RestorePoint";
import { sheetNow } from "./sheetNow";

async function isFree(work: Work, sheet: Excel.Worksheet, area: Area): Promise<boolean> {
  const content = rangeAt(sheet, area).getUsedRangeOrNullObject(true).load("address");
  await sync(work);
  return content.isNullObject;
}

/** A table that gets a column back, and how. */
interface Return {
  readonly table: TableInfo;
  /** The cells that the column takes. */
  readonly target: Area;
  readonly way: "whole" | "end" | "within";
}

function returnTo({ index, whole, entry }: ColumnState, table: TableInfo): Return {
  const { column, columns } = table.area;
  const at = Math.min(index ?? columns, columns);
  const inside = at === columns ? "end" : "within";
  return { table, target: { ...table.area, column: column + at, columns: 1 }, way: (whole ?? entry.inserted) ? "whole" : inside };
}

/** Queues that a table gets its column back: with its sheet column, at its right end by widening it over free cells, or between others. */
function intoTable({ context: { workbook } }: Work, { table, target, way }: Return): void {
  const sheet = workbook.worksheets.getItem(table.sheetId);
  const native = workbook.tables.getItem(table.id);
  if (way === "within") {
    native.columns.add(target.column - table.area.column);
    return;
  }
  if (way === "whole") {
    const column = () => rangeAt(sheet, { ...target, row: 0, rows: 1 }).getEntireColumn();
    column().insert(Excel.InsertShiftDirection.right);
    column().clear(Excel.ClearApplyTo.formats);
  }
  // Where inserting has widened the table already, this changes nothing.
  native.resize(rangeAt(sheet, { ...table.area, columns: table.area.columns + 1 }));
}

/**
 * Whether the column came back already, and the work was stopped before its name followed it: the table has one column more than it should have by now,
 * and the one in this place holds nothing.
 */
async function stands(
  work: Work,
  { table, target }: Return,
  { state, missing }: { state: ColumnState; missing: number },
): Promise<boolean> {
  const { columns, column } = table.area;
  if (state.tableColumns === undefined || columns !== state.tableColumns - missing + 1 || target.column === column + columns) return false;
  return isFree(work, work.context.workbook.worksheets.getItem(table.sheetId), { ...target, row: target.row + 1, rows: target.rows - 1 });
}

/**
 * Makes the cells of a column that was removed again, where they were (they are still empty), and lets its name follow them: in one request, so that
 * a column without its name is never left behind.
 *
 * @param missing how many columns the table lacks, this one included
 * @throws Refusal `workbook.noRoom` where the user has put something there since, `workbook.sheetGone`
 */
export async function readdColumn(work: Work, state: ColumnState, missing = 1): Promise<void> {
  const { context } = work;
  const { entry, sheetId, sheetName = "", tableId } = state;
  const listSheets = loadSheets(context);
  const tables = await loadTables(context);
  const place = sheetNow(listSheets(), { sheetId, sheetName });
  if (!place) throw new Refusal("workbook.sheetGone", { sheet: sheetName });
  const table = tables.find((each) => each.id === tableId && each.sheetId === place.id);
  const into = table && returnTo(state, table);
  const area = into?.target ?? state.area;
  if (into && (await stands(work, into, { state, missing }))) {
    (await lookUpAnchors(context, [entry.name]))({ name: entry.name, reference: referenceTo(place.name, area) });
    return sync(work);
  }
  const needsFree = !into || into.way === "end";
  if (needsFree && !(await isFree(work, context.workbook.worksheets.getItem(place.id), area))) {
    throw new Refusal("workbook.noRoom", { sheet: place.name, address: addressOf(area), columns: area.columns });
  }
  const setAnchor = await lookUpAnchors(context, [entry.name]);
  if (into?.way === "within") await holdBeside(work, [into.table]);
  if (into) intoTable(work, into);
  setAnchor({ name: entry.name, reference: referenceTo(place.name, area) });
  await sync(work);
  if (into?.way === "within") await putBesideBack(work);
}
