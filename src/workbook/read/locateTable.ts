import { Refusal } from "../../core/refusal/Refusal";
import type { TableSource } from "../WorkbookPort";
import { areaFields, areaOf } from "../session/rangeAt";
import { dataArea } from "../session/TableInfo";
import { headerTexts } from "../tables/headerTexts";
import { readBlock } from "./readBlock";
import type { Located } from "./Located";

/** Finds an Excel table again, wherever the user moved it to. */
export async function locateTable(context: Excel.RequestContext, source: TableSource): Promise<Located> {
  const table = context.workbook.tables.getItemOrNullObject(source.id.replace(/^table:/, ""));
  table.load("id,name,showHeaders,showTotals,worksheet/id,worksheet/name");
  await context.sync();
  if (table.isNullObject || !table.showHeaders) throw new Refusal("workbook.tableGone", { table: source.name, sheet: source.sheet });
  const range = table.getRange().load(areaFields);
  const [header] = await readBlock(context, [table.getHeaderRowRange()]);
  const { id, name, showHeaders, showTotals, worksheet } = table;
  const area = areaOf(range);
  return {
    sheetId: worksheet.id,
    sheetName: worksheet.name,
    tableId: id,
    area,
    data: dataArea({ id, name, sheetId: worksheet.id, area, showHeaders, showTotals }),
    headers: headerTexts(header![0]!, area.column),
  };
}
