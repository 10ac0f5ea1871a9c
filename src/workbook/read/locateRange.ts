import { Refusal } from "../../core/refusal/Refusal";
import type { TableSource } from "../WorkbookPort";
import { rangeAt } from "../session/rangeAt";
import { headerTexts } from "../tables/headerTexts";
import { readBlock } from "./readBlock";
import type { Located } from "./Located";

const step = 1000;
const lastRow = 1_048_576;

/** Rows that were added below the range since it was listed: up to the first blank one. */
async function addedRows(context: Excel.RequestContext, sheet: Excel.Worksheet, { area }: TableSource): Promise<number> {
  let added = 0;
  for (;;) {
    const row = area.row + area.rows + added;
    const rows = Math.min(step, lastRow - row);
    if (rows <= 0) return added;
    const below = rangeAt(sheet, { ...area, row, rows: added === 0 ? 1 : rows });
    const [cells] = await readBlock(context, [below]);
    const blank = cells!.findIndex((line) => line.every((cell) => cell === null));
    added += blank < 0 ? cells!.length : blank;
    if (blank >= 0) return added;
  }
}

/** Finds a plain range again: at the same place on its sheet, whatever the sheet is called now. */
export async function locateRange(context: Excel.RequestContext, source: TableSource): Promise<Located> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(source.id.split(":")[1] ?? "").load("id,name");
  await context.sync();
  if (sheet.isNullObject) throw new Refusal("workbook.tableGone", { table: source.name, sheet: source.sheet });
  const [header] = await readBlock(context, [rangeAt(sheet, { ...source.area, rows: 1 })]);
  const area = { ...source.area, rows: source.area.rows + (await addedRows(context, sheet, source)) };
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    area,
    data: { ...area, row: area.row + 1, rows: area.rows - 1 },
    headers: headerTexts(header![0]!, area.column),
  };
}
