import type { Area } from "../../core/Area";
import { areaFields, areaOf } from "../session/rangeAt";

/** The cells that pivot tables cover, by the sheet's id. */
export async function loadPivots(context: Excel.RequestContext): Promise<Map<string, Area[]>> {
  const pivots = context.workbook.pivotTables.load("items/name,items/worksheet/id");
  await context.sync();
  const ranges = pivots.items.map((pivot) => pivot.layout.getRange().load(areaFields));
  if (ranges.length > 0) await context.sync();
  const bySheet = new Map<string, Area[]>();
  pivots.items.forEach(({ worksheet }, index) => {
    bySheet.set(worksheet.id, [...(bySheet.get(worksheet.id) ?? []), areaOf(ranges[index]!)]);
  });
  return bySheet;
}
