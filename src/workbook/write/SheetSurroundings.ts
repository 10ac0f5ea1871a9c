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

/** A table on a sheet, and the cells beside it that are to be written over. */
interface Place {
  readonly sheetId: string;
  readonly area: Area;
  readonly renewed: readonly Area[];
  /** How many columns are to find room beside it. */
  readonly count: number;
}

const lastColumn = 16_384;

/** The smallest area around a table and what is used of its sheet, with a few columns more: merged cells without content may lie beyond what is used. */
function reach({ area, count }: Place, used: Area): Area {
  const [row, column] = [Math.min(area.row, used.row), Math.min(area.column, used.column)];
  const right = Math.max(area.column + area.columns, used.column + used.columns) + count + 2;
  const bottom = Math.max(area.row + area.rows, used.row + used.rows);
  return { row, column, rows: bottom - row, columns: Math.min(right, lastColumn) - column };
}

/** What Excel may say where there are too many; which of it is not documented. */
const tooMany = ["InvalidOperation", "GeneralException", "InvalidArgument"];

/** Merged areas that share cells with a range. Excel tells no more than 512 of them, and fails where there are more. */
async function mergedIn(context: Excel.RequestContext, range: Excel.Range): Promise<Area[]> {
  const merged = range.getMergedAreasOrNullObject().load("areaCount");
  await context.sync();
  if (merged.isNullObject) return [];
  const { areas } = merged;
  areas.load(itemAreaFields);
  await context.sync();
  return areas.items.map(areaOf);
}

/** The merged areas of a sheet around a table; where they are too many to be told, those right beside it; where those are too many, too, all cells there. */
async function mergedAround(context: Excel.RequestContext, place: Place, used: Area): Promise<Area[]> {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const column = place.area.column + place.area.columns;
  const beside = { ...place.area, column, columns: Math.min(place.count + 2, lastColumn - column) };
  for (const area of [reach(place, used), ...(beside.columns > 0 ? [beside] : [])]) {
    try {
      return await mergedIn(context, rangeAt(sheet, area));
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error) || !tooMany.includes(error.code)) throw error;
    }
  }
  return [beside];
}

/** Looks around on the sheet where columns are to be written. */
export async function lookAround(context: Excel.RequestContext, place: Place, tables: readonly TableInfo[]): Promise<SheetSurroundings> {
  const { sheetId, area, renewed } = place;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).load(areaFields);
  const looked = sheet.getUsedRangeOrNullObject(false).load(areaFields);
  const spills = renewed.map((cells) => rangeAt(sheet, cells).load("hasSpill"));
  const pivots = await loadPivots(context);
  return {
    used: used.isNullObject ? null : areaOf(used),
    tables: tables.filter((table) => table.sheetId === sheetId),
    pivots: pivots.get(sheetId) ?? [],
    merged: await mergedAround(context, place, looked.isNullObject ? area : areaOf(looked)),
    // `null` says that only some of the cells do.
    spilled: renewed.filter((_, index) => (spills[index]!.hasSpill as boolean | null) !== false),
  };
}

/** Whether something that cannot be written through stands in an area, content left aside. */
export function obstructed(area: Area, { tables, pivots, merged }: SheetSurroundings): boolean {
  return [...tables.map((table) => table.area), ...pivots, ...merged].some((other) => overlap(other, area));
}
