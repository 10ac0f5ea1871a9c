import type { Area } from "../../core/Area";
import { subtract } from "../area/subtract";
import { tiles } from "../area/tiles";
import { readRows } from "../read/readRows";
import { areaFields, areaOf, rangeAt } from "../session/rangeAt";
import { Occupancy } from "./Occupancy";

/** A sheet to look at: the area that Excel calls used, and the cells that are known to be something else (tables, pivots). */
export interface SheetToScan {
  readonly sheet: Excel.Worksheet;
  readonly used: Area;
  readonly holes: readonly Area[];
}

/**
 * Where a sheet has content outside its tables. A stray cell far away makes the used area huge, so that it is first cut into tiles and
 * each tile trimmed by content; only what remains is read.
 */
export async function scanSheet(context: Excel.RequestContext, { sheet, used, holes }: SheetToScan): Promise<Occupancy> {
  const found = new Occupancy();
  const candidates = subtract(used, holes).flatMap(tiles);
  const trimmed = candidates.map((tile) => rangeAt(sheet, tile).getUsedRangeOrNullObject(true).load(areaFields));
  if (trimmed.length > 0) await context.sync();
  for (const range of trimmed) {
    if (range.isNullObject) continue;
    const area = areaOf(range);
    await readRows({ context, sheet, row: area.row, rows: area.rows, strips: [area] }, ([cells], row) => {
      found.note(cells!, row, area.column);
    });
  }
  return found;
}
