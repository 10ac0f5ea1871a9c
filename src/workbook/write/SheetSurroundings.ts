import type { Area } from "../../core/Area";
import { overlap } from "../area/overlap";
import { areaFields, areaOf, itemAreaFields, rangeAt } from "../session/rangeAt";
import type { TableInfo } from "../session/TableInfo";
import { loadPivots } from "../tables/loadPivots";

/** What stands on a sheet: the used cells, and whatever does not let columns through. */
export interface SheetSurroundings {
  readonly used: Area | null;
  readonly tables: readonly TableInfo[];
  readonly pivots: readonly Area[];
  readonly merged: readonly Area[];
  /** Areas to be written over into which a formula spills. */
  readonly spilled: readonly Area[];
}

/** A sheet, and the cells on it that are to be written over. */
interface Place {
  readonly sheetId: string;
  readonly renewed: readonly Area[];
}

async function mergedIn(context: Excel.RequestContext, range: Excel.Range): Promise<Area[]> {
  const merged = range.getMergedAreasOrNullObject().load("areaCount");
  await context.sync();
  if (merged.isNullObject) return [];
  const { areas } = merged;
  areas.load(itemAreaFields);
  await context.sync();
  return areas.items.map(areaOf);
}

/** Looks around on the sheet where columns are to be written. */
export async function lookAround(
  context: Excel.RequestContext,
  { sheetId, renewed }: Place,
  tables: readonly TableInfo[],
): Promise<SheetSurroundings> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).load(areaFields);
  const looked = sheet.getUsedRangeOrNullObject(false).load(areaFields);
  const spills = renewed.map((area) => rangeAt(sheet, area).load("hasSpill"));
  const pivots = await loadPivots(context);
  return {
    used: used.isNullObject ? null : areaOf(used),
    tables: tables.filter((table) => table.sheetId === sheetId),
    pivots: pivots.get(sheetId) ?? [],
    merged: looked.isNullObject ? [] : await mergedIn(context, looked),
    // `null` says that only some of the cells do.
    spilled: renewed.filter((_, index) => (spills[index]!.hasSpill as boolean | null) !== false),
  };
}

/** Whether something that cannot be written through stands in an area, content left aside. */
export function obstructed(area: Area, { tables, pivots, merged }: SheetSurroundings): boolean {
  return [...tables.map((table) => table.area), ...pivots, ...merged].some((other) => overlap(other, area));
}
