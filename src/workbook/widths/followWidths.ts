import { locateAll, type HeldColumn } from "../register/Holdings";
import { emptyRegister } from "../register/Register";
import { rangeAt } from "../session/rangeAt";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { setWidth } from "../write/setWidth";
import type { ColumnPlace } from "./ColumnPlace";

/** By the names that follow columns, the widths to which their sheet columns go back; `null` where those were left alone. */
export type WidthsBefore = ReadonlyMap<string, number | null>;

/** What was the case in a table before columns left it. Sheet columns that went are counted out. */
interface Before {
  readonly places: readonly ColumnPlace[];
  /** Own widths of sheet columns, by where these are now. */
  readonly own: ReadonlyMap<number, number>;
  readonly at: (column: number) => number;
}

function before(places: readonly ColumnPlace[]): Before {
  const gone = places.filter(({ whole }) => whole).map(({ column }) => column);
  const at = (column: number): number => column - gone.filter((each) => each < column).length;
  const kept = places.filter(({ whole }) => !whole);
  return { places: kept, at, own: new Map(kept.map(({ column, entry, width }) => [at(column), entry.widthBefore ?? width])) };
}

/** Sheet columns of the user's into which columns of ours have moved: their widths. */
async function widthsNow(work: Work, moved: readonly HeldColumn[], { own }: Before): Promise<ReadonlyMap<number, number>> {
  const unknown = moved.filter(({ area }) => !own.has(area.column));
  const cells = unknown.map(({ sheetId, area }) =>
    rangeAt(work.context.workbook.worksheets.getItem(sheetId), { ...area, rows: 1 }).load("format/columnWidth"),
  );
  if (cells.length > 0) await sync(work);
  return new Map([...own, ...unknown.map(({ area }, index) => [area.column, cells[index]!.format.columnWidth] as const)]);
}

/**
 * Columns of ours that have moved up within an Excel table, because others left it, take their widths along; sheet columns that they left get their own
 * width back. Gives the widths to go back to, of those that moved.
 */
export async function followWidths(work: Work, places: readonly ColumnPlace[]): Promise<WidthsBefore> {
  const found = new Map<string, number | null>();
  if (places.length === 0) return found;
  const { columns } = await locateAll(work.context, { ...emptyRegister, columns: places.map(({ entry }) => entry) });
  for (const tableId of new Set(places.map((place) => place.tableId))) {
    const was = before(places.filter((place) => place.tableId === tableId));
    const placeOf = new Map(was.places.map((place) => [place.entry.name, place]));
    const held = columns.filter(({ entry }) => placeOf.has(entry.name));
    const moved = held.filter(({ entry, area }) => area.column !== was.at(placeOf.get(entry.name)!.column));
    if (moved.length === 0) continue;
    const own = await widthsNow(work, moved, was);
    const sheet = work.context.workbook.worksheets.getItem(was.places[0]!.sheetId);
    const cell = (column: number) => sheet.getRangeByIndexes(0, column, 1, 1);
    for (const [column, width] of was.own) if (!held.some(({ area }) => area.column === column)) setWidth(cell(column), width);
    for (const { entry, area } of moved) {
      const [width, wished] = [own.get(area.column)!, placeOf.get(entry.name)!.width];
      const isWide = wished > 0 && width >= wished;
      setWidth(cell(area.column), isWide ? width : wished);
      found.set(entry.name, isWide ? null : width);
    }
  }
  await sync(work);
  return found;
}
