import type { Area } from "../../core/Area";
import { overlap } from "../area/overlap";
import { parseAddress } from "../area/parseAddress";
import { areaFields, areaOf, rangeAt } from "../session/rangeAt";
import type { TableInfo } from "../session/TableInfo";
import { loadPivots } from "../tables/loadPivots";

/** What stands on a sheet: the used cells, and whatever does not let columns through. */
export interface SheetSurroundings {
  readonly used: Area | null;
  readonly tables: readonly TableInfo[];
  readonly pivots: readonly Area[];
  readonly merged: readonly Area[];
}

/** Looks around on the sheet where columns are to be written. */
export async function lookAround(context: Excel.RequestContext, sheetId: string, tables: readonly TableInfo[]): Promise<SheetSurroundings> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).load(areaFields);
  const looked = sheet.getUsedRangeOrNullObject(false).load(areaFields);
  const pivots = await loadPivots(context);
  let merged: (Area | null)[] = [];
  if (!looked.isNullObject) {
    const areas = rangeAt(sheet, areaOf(looked)).getMergedAreasOrNullObject().load("address");
    await context.sync();
    merged = areas.isNullObject ? [] : areas.address.split(",").map(parseAddress);
  }
  return {
    used: used.isNullObject ? null : areaOf(used),
    tables: tables.filter((table) => table.sheetId === sheetId),
    pivots: pivots.get(sheetId) ?? [],
    merged: merged.filter((area) => area !== null),
  };
}

/** Whether something that cannot be written through stands in an area, content left aside. */
export function obstructed(area: Area, { tables, pivots, merged }: SheetSurroundings): boolean {
  return [...tables.map((table) => table.area), ...pivots, ...merged].some((other) => overlap(other, area));
}
