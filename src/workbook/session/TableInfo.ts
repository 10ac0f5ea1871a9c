import type { Area } from "../../core/Area";
import { areaFields, areaOf } from "./rangeAt";

/** An Excel table and the cells it covers. */
export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row, data and totals row together. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** All tables of the workbook. Two requests. */
export async function loadTables(context: Excel.RequestContext): Promise<TableInfo[]> {
  const tables = context.workbook.tables.load("items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load(areaFields));
  if (ranges.length > 0) await context.sync();
  return tables.items.map(({ id, name, showHeaders, showTotals, worksheet }, index) => ({
    id,
    name,
    sheetId: worksheet.id,
    area: areaOf(ranges[index]!),
    showHeaders,
    showTotals,
  }));
}

/** The rows of a table that hold data, header and totals left out. */
export function dataArea({ area, showHeaders, showTotals }: TableInfo): Area {
  const top = showHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rows: area.rows - top - (showTotals ? 1 : 0) };
}
