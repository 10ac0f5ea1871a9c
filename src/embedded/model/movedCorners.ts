import { isEntireColumns, isEntireRows } from "./intersect";
import { isInsert, isVertical } from "./Shift";
import type { Shift } from "./Shift";
import type { Placement } from "./ChartModel";

/** A row or column counted from 0, and how far into it in any unit. */
export interface Edge {
  index: number;
  offset: number;
}

export interface Corner {
  row: Edge;
  column: Edge;
}

/** The cells under the two corners of a drawing. */
export interface Corners {
  from: Corner;
  to: Corner;
}

/**
 * Where a drawing's corners are after a shift; the same object when they do not move. One whose cells were all deleted is kept without
 * size where they were, as Excel keeps it.
 */
export function movedCorners(corners: Corners, shift: Shift, placement: Placement = "TwoCell"): Corners {
  if (placement === "Absolute" || !isAcross(corners, shift)) return corners;
  const axis = isVertical(shift) ? "row" : "column";
  const [before, end] = [corners.from[axis], corners.to[axis]];
  const from = movedEdge(before, shift, true);
  const to =
    placement === "OneCell" ? { ...end, index: end.index + from.index - before.index } : atLeast(movedEdge(end, shift, false), from);
  if (isSame(from, before) && isSame(to, end)) return corners;
  return { from: { ...corners.from, [axis]: from }, to: { ...corners.to, [axis]: to } };
}

/** Part of the rows or columns takes a drawing along when all of it stands over them. */
function isAcross({ from, to }: Corners, shift: Shift): boolean {
  const { row, column, rows, columns } = shift.area;
  if (isVertical(shift)) return isEntireRows(shift.area) || (from.column.index >= column && lastOf(to.column) < column + columns);
  return isEntireColumns(shift.area) || (from.row.index >= row && lastOf(to.row) < row + rows);
}

function lastOf({ index, offset }: Edge): number {
  return offset > 0 ? index : index - 1;
}

/** A drawing that ends where the new cells begin does not grow. */
function movedEdge(edge: Edge, shift: Shift, isStart: boolean): Edge {
  const { row, column, rows, columns } = shift.area;
  const [at, size] = isVertical(shift) ? [row, rows] : [column, columns];
  const { index, offset } = edge;
  if (isInsert(shift)) return index > at || (index === at && (isStart || offset > 0)) ? { index: index + size, offset } : edge;
  if (index >= at + size) return { index: index - size, offset };
  return index >= at ? { index: at, offset: 0 } : edge;
}

function atLeast(edge: Edge, other: Edge): Edge {
  return edge.index < other.index || (edge.index === other.index && edge.offset < other.offset) ? other : edge;
}

function isSame(a: Edge, b: Edge): boolean {
  return a.index === b.index && a.offset === b.offset;
}
