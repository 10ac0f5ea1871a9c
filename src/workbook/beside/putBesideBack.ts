import type { Area } from "../../core/Area";
import { parseAddress } from "../area/parseAddress";
import { sheetOfAddress } from "../area/sheetOfAddress";
import { rangeAt } from "../session/rangeAt";
import { loadSheets } from "../session/SheetInfo";
import { loadTables, type TableInfo } from "../session/TableInfo";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { witness } from "./holdBeside";

/** A mark of `holdBeside` and where it stands now. */
interface Found {
  readonly name: Excel.NamedItem;
  /** The table beside which it was put; absent where table or cell has gone since. */
  readonly place?: { readonly table: TableInfo; readonly cell: Area; readonly offset: number };
}

async function findMarks(work: Work): Promise<Found[]> {
  const { context } = work;
  const names = context.workbook.names.load("items/name");
  const listSheets = loadSheets(context);
  await sync(work);
  const marks = names.items.filter(({ name }) => witness.test(name));
  if (marks.length === 0) return [];
  const ranges = marks.map((name) => name.getRangeOrNullObject().load("address"));
  const tables = await loadTables(context);
  return marks.map((name, index): Found => {
    const range = ranges[index]!;
    const cell = range.isNullObject ? null : parseAddress(range.address);
    const sheet = range.isNullObject ? undefined : listSheets().find((each) => each.name === sheetOfAddress(range.address));
    const [table] = tables
      .filter(({ sheetId, area }) => cell !== null && sheetId === sheet?.id && area.row === cell.row && area.column <= cell.column)
      .sort((a, b) => b.area.column - a.area.column);
    return cell && table ? { name, place: { table, cell, offset: Number(witness.exec(name.name)![1]) } } : { name };
  });
}

/**
 * Moves what stands beside tables back to where `holdBeside` found it: blank cells are put before it, or taken away. Asks what has become of it, so that
 * it does not matter how far the work came, or whether Excel moved anything. Without marks one request.
 */
export async function putBesideBack(work: Work): Promise<void> {
  const found = await findMarks(work);
  for (const { name, place } of found) {
    if (place) await putBack(work, place);
    name.delete();
  }
  if (found.length > 0) await sync(work);
}

async function putBack(work: Work, { table, cell, offset }: NonNullable<Found["place"]>): Promise<void> {
  const sheet = work.context.workbook.worksheets.getItem(table.sheetId);
  const { row, rows, column } = table.area;
  const moved = cell.column - column - offset;
  if (moved < 0) {
    const gap = { row, rows, column: cell.column, columns: -moved };
    rangeAt(sheet, gap).insert(Excel.InsertShiftDirection.right);
    // New cells look like their neighbours, which are the table's.
    rangeAt(sheet, gap).clear(Excel.ClearApplyTo.formats);
  }
  if (moved > 0) {
    const gap = rangeAt(sheet, { row, rows, column: cell.column - moved, columns: moved });
    const content = gap.getUsedRangeOrNullObject(true).load("address");
    await sync(work);
    if (content.isNullObject) gap.delete(Excel.DeleteShiftDirection.left);
  }
  await sync(work);
}
