import { Refusal } from "../../core/refusal/Refusal";
import type { Area } from "../../core/Area";
import type { HeldSheet } from "../register/Holdings";
import { rangeAt } from "../session/rangeAt";
import { dataArea, loadTables, type TableInfo } from "../session/TableInfo";

/** The list that outlives the runs, as it stands now. */
export interface LocatedHistory {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly table: TableInfo;
  /** Its data rows over all columns of the table, the user's own included. */
  readonly data: Area;
  /** Place of each of our columns within the table, by the column's id. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Finds the list on its sheet. The user may have renamed the sheet and the table, sorted the rows, moved our columns and added his own; our headers tell.
 *
 * @throws Refusal `workbook.historyTableGone`, `workbook.historyColumnGone`
 */
export async function locateHistory(context: Excel.RequestContext, { entry, sheet }: HeldSheet): Promise<LocatedHistory> {
  const tables = (await loadTables(context)).filter(({ sheetId, showHeaders }) => sheetId === sheet.id && showHeaders);
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const rows = tables.map(({ area }) => rangeAt(worksheet, { ...area, rows: 1 }).load("values"));
  if (rows.length > 0) await context.sync();
  const headers = Object.entries(entry.history ?? {});
  const found = tables
    .map((table, index) => {
      const now = (rows[index]!.values as unknown[][])[0]!.map(String);
      return { table, now, known: headers.filter(([, header]) => now.includes(header)).length };
    })
    .sort((a, b) => b.known - a.known)[0];
  if (!found || found.known === 0) throw new Refusal("workbook.historyTableGone", { sheet: sheet.name });
  const missing = headers.find(([, header]) => !found.now.includes(header));
  if (missing) throw new Refusal("workbook.historyColumnGone", { sheet: sheet.name, column: missing[1] });
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    table: found.table,
    data: dataArea(found.table),
    columns: new Map(headers.map(([id, header]) => [id, found.now.indexOf(header)])),
  };
}
