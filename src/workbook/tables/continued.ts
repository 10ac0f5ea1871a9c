import type { Area } from "../../core/Area";
import type { Cell } from "../../core/Cell";
import { dataLike } from "./dataLike";

/** Lists of months or quarters are often parted by a blank row or two; what stands further below is something else. */
const mostBlankRows = 3;

/** A plain range: where it stands, and its first rows from the header on. */
export interface Part {
  readonly area: Area;
  readonly top: readonly (readonly Cell[])[];
}

/** Whether the rows of one part go on with the columns of a table above: a number or a day stands where the table has most often one, too. */
function goesOn(table: Part, part: Part): boolean {
  const shift = part.area.column - table.area.column;
  return part.top[0]!.some((cell, index) => {
    const kind = dataLike(cell);
    if (kind === undefined) return false;
    const above = table.top.slice(1).map((row) => row[index + shift] ?? null);
    const filled = above.filter((other) => other !== null);
    return filled.length > 0 && filled.filter((other) => dataLike(other) === kind).length * 2 > filled.length;
  });
}

const bottomOf = ({ row, rows }: Area): number => row + rows;

function meets(a: Area, b: Area): boolean {
  return a.column < b.column + b.columns && b.column < a.column + a.columns;
}

const lies = (inner: Area, outer: Area): boolean =>
  inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;

/**
 * How far a table reaches down that goes on after blank rows. Excel's own current region ends at the first one, and whatever stands below
 * would silently count for nothing.
 *
 * @param table the table as far as its first blank row
 * @param parts all plain ranges of the same sheet, from top to bottom
 * @returns the area to its last row, blank rows included
 */
export function continued(table: Part, parts: readonly Part[]): Area {
  let { area } = table;
  for (;;) {
    const below = parts.filter((part) => part.area.row > bottomOf(area) && meets(part.area, area));
    const first = Math.min(...below.map((part) => part.area.row));
    const next = below.filter((part) => part.area.row === first);
    const isMore = next.every((part) => lies(part.area, area)) && next.some((part) => goesOn(table, part));
    if (next.length === 0 || first - bottomOf(area) > mostBlankRows || !isMore) return area;
    area = { ...area, rows: Math.max(...next.map((part) => bottomOf(part.area))) - area.row };
  }
}
