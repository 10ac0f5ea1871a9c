import type { Area } from "../../core/Area";
import { Refusal } from "../../core/refusal/Refusal";
import { addressOf } from "../area/addressOf";
import type { Located } from "../read/Located";
import { rangeAt } from "../session/rangeAt";
import type { Room } from "./Room";
import type { SheetSurroundings } from "./SheetSurroundings";
import { obstructed } from "./SheetSurroundings";

const lastColumn = 16_384;

interface Strip {
  readonly area: Area;
  readonly free: boolean;
  readonly bare: boolean;
  readonly widths: readonly number[];
}

/** Looks at cells that might be written to: their content, their look, their widths. */
async function inspect(context: Excel.RequestContext, sheetId: string, area: Area): Promise<Strip> {
  const range = rangeAt(context.workbook.worksheets.getItem(sheetId), area);
  const content = range.getUsedRangeOrNullObject(true).load("address");
  const look = range.getUsedRangeOrNullObject(false).load("address");
  const columns = Array.from({ length: area.columns }, (_, index) => range.getCell(0, index).load("format/columnWidth"));
  await context.sync();
  return { area, free: content.isNullObject, bare: look.isNullObject, widths: columns.map(({ format }) => format.columnWidth) };
}

function noRoom(located: Located, area: Area): Refusal {
  return new Refusal("workbook.noRoom", { sheet: located.sheetName, address: addressOf(area), columns: area.columns });
}

/** The column behind the last one with content. */
function endOf({ used }: Pick<SheetSurroundings, "used">): number {
  return used ? used.column + used.columns : 0;
}

/** The column behind all that stands on the sheet, cells that are merged and hold nothing included. */
function beyond({ used, tables, pivots, merged }: SheetSurroundings): number {
  const ends = [...tables.map(({ area }) => area), ...pivots, ...merged].map(({ column, columns }) => column + columns);
  return Math.max(endOf({ used }), ...ends);
}

/** What whole sheet columns that are inserted before a column would tear apart, or push off the sheet; `undefined` where they can be. */
function tornBy(strip: Area, located: Located, { used, tables, pivots, merged }: SheetSurroundings): Refusal | undefined {
  if (Math.max(endOf({ used }), strip.column) + strip.columns > lastColumn) return noRoom(located, strip);
  const isTorn = (area: Area): boolean => area.column < strip.column && area.column + area.columns > strip.column;
  const kinds: readonly (readonly [string, readonly Area[]])[] = [
    ["workbook.mergedInTheWay", merged],
    ["workbook.pivotInTheWay", pivots],
    ["workbook.noRoom", tables.map(({ area }) => area)],
  ];
  for (const [code, areas] of kinds) {
    const torn = areas.find(isTorn);
    if (torn) return new Refusal(code, { sheet: located.sheetName, address: addressOf(torn), columns: strip.columns });
  }
  return undefined;
}

function roomOf({ bare, widths }: Strip, place: Pick<Room, "sheetId" | "area" | "table">): Room {
  return { ...place, insert: false, bare, widths: widths.slice(0, place.area.columns) };
}

async function besideTable(context: Excel.RequestContext, wanted: Wanted, area: Area): Promise<Room> {
  const { located, around } = wanted;
  const table = { id: located.tableId!, before: located.area };
  const strip = await inspect(context, located.sheetId, area);
  if (strip.free && !obstructed(area, around)) return roomOf(strip, { sheetId: located.sheetId, area, table });
  const torn = tornBy(area, located, around);
  if (torn) throw torn;
  return { sheetId: located.sheetId, area, table, insert: true, end: endOf(around), bare: true, widths: strip.widths };
}

/** Beside a plain range, one blank column has to stay between ours and what comes next; else Excel would take both for one range. */
async function besideRange(context: Excel.RequestContext, { located, around }: Wanted, area: Area): Promise<Room> {
  const columns = Math.min(area.columns + 1, lastColumn - area.column);
  const strip = await inspect(context, located.sheetId, { ...area, columns });
  if (strip.free && !obstructed(area, around)) return roomOf(strip, { sheetId: located.sheetId, area });
  const far = { ...area, column: beyond(around) + 1 };
  if (far.column + far.columns > lastColumn || obstructed(far, around)) throw noRoom(located, area);
  return roomOf(await inspect(context, located.sheetId, far), { sheetId: located.sheetId, area: far });
}

/** What room is looked for: so many columns at the right end of a table. */
export interface Wanted {
  readonly located: Located;
  readonly around: SheetSurroundings;
  readonly count: number;
}

/**
 * Finds cells for new columns where no cell of the user's is overwritten.
 *
 * @throws Refusal `workbook.noRoom`, `workbook.mergedInTheWay`, `workbook.pivotInTheWay`
 */
export async function findRoom(context: Excel.RequestContext, wanted: Wanted): Promise<Room> {
  const { located, count } = wanted;
  const area = { ...located.area, column: located.area.column + located.area.columns, columns: count };
  if (area.column + count > lastColumn) throw noRoom(located, area);
  return located.tableId === undefined ? besideRange(context, wanted, area) : besideTable(context, wanted, area);
}
