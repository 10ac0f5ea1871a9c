import { intersect, isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS } from "./intersect";
import type { Area } from "./WorkbookModel";

/** Cells inserted at (`down`, `right`) or deleted from (`up`, `left`) an area of a sheet. */
export interface Shift {
  sheet: string;
  area: Area;
  direction: "down" | "right" | "up" | "left";
}

/** Thrown before anything moved, where Excel refuses: a table or merged area would be cut. */
export class ShiftRefused extends Error {
  constructor(readonly reason: "table" | "merge" | "end") {
    super(`Cells cannot be shifted: ${reason}`);
    this.name = "ShiftRefused";
  }
}

export function isVertical({ direction }: Shift): boolean {
  return direction === "down" || direction === "up";
}

export function isInsert({ direction }: Shift): boolean {
  return direction === "down" || direction === "right";
}

/** Everything at or beyond the shifted area in the direction of the shift. */
export function shiftedBand(shift: Shift): Area {
  const { row, column, rows, columns } = shift.area;
  return isVertical(shift) ? { row, column, rows: MAX_ROWS - row, columns } : { row, column, rows, columns: MAX_COLUMNS - column };
}

/** Where an area is after the shift; the same object when it does not move; `null` when all of it was deleted. */
export function movedArea(area: Area, shift: Shift): Area | null {
  if (!isAcross(area, shift)) return area;
  const vertical = isVertical(shift);
  const [start, count] = vertical ? [area.row, area.rows] : [area.column, area.columns];
  const [at, size] = vertical ? [shift.area.row, shift.area.rows] : [shift.area.column, shift.area.columns];
  const moved = isInsert(shift) ? inserted({ start, count }, at, size) : deleted({ start, count }, at, size);
  if (!moved) return null;
  if (moved.start === start && moved.count === count) return area;
  return vertical ? { ...area, row: moved.start, rows: moved.count } : { ...area, column: moved.start, columns: moved.count };
}

/** Whether the area would be cut: part of it moves while the rest stays. */
export function isCut(area: Area, shift: Shift): boolean {
  return intersect(area, shiftedBand(shift)) !== null && !isAcross(area, shift);
}

/** Whether the shift takes the whole width (or height) of the area along. Whole rows and columns always do. */
function isAcross(area: Area, shift: Shift): boolean {
  if (isVertical(shift)) {
    if (isEntireColumns(area)) return false;
    return (
      isEntireRows(shift.area) || (area.column >= shift.area.column && area.column + area.columns <= shift.area.column + shift.area.columns)
    );
  }
  if (isEntireRows(area)) return false;
  return isEntireColumns(shift.area) || (area.row >= shift.area.row && area.row + area.rows <= shift.area.row + shift.area.rows);
}

interface Span {
  start: number;
  count: number;
}

function inserted({ start, count }: Span, at: number, size: number): Span {
  if (at <= start) return { start: start + size, count };
  return at < start + count ? { start, count: count + size } : { start, count };
}

function deleted({ start, count }: Span, at: number, size: number): Span | null {
  const end = start + count;
  if (at >= end) return { start, count };
  if (at + size <= start) return { start: start - size, count };
  const left = count - (Math.min(end, at + size) - Math.max(start, at));
  return left === 0 ? null : { start: Math.min(start, at), count: left };
}
