import type { Work } from "../session/Work";
import { sync } from "../session/Work";

/** Queues the emptying of sheets of ours: charts, tables, rules and cells. The sheets stay, and with them the formulas that refer to them. */
export async function emptySheets(work: Work, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const sheets = ids.map((id) => work.context.workbook.worksheets.getItem(id));
  const charts = sheets.map((sheet) => sheet.charts.load("items/name"));
  const tables = sheets.map((sheet) => sheet.tables.load("items/id"));
  await sync(work);
  sheets.forEach((sheet, index) => {
    for (const chart of charts[index]!.items) chart.delete();
    for (const table of tables[index]!.items) table.convertToRange();
    const all = sheet.getRange();
    all.conditionalFormats.clearAll();
    all.clear(Excel.ClearApplyTo.all);
  });
}
