import type { Area } from "../../core/Area";
import { overlap } from "./overlap";

const between = (from: number, to: number): number => Math.max(0, to - from);

function subtractOne(whole: Area, hole: Area): Area[] {
  if (!overlap(whole, hole)) return [whole];
  const bottom = whole.row + whole.rows;
  const right = whole.column + whole.columns;
  const top = Math.max(whole.row, hole.row);
  const low = Math.min(bottom, hole.row + hole.rows);
  const rows = low - top;
  const after = hole.column + hole.columns;
  return [
    { ...whole, rows: between(whole.row, top) },
    { row: top, column: whole.column, rows, columns: between(whole.column, hole.column) },
    { row: top, column: after, rows, columns: between(after, right) },
    { ...whole, row: low, rows: between(low, bottom) },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** What is left of an area when the holes are cut out, as areas that do not overlap. */
export function subtract(whole: Area, holes: readonly Area[]): readonly Area[] {
  return holes.reduce<Area[]>((parts, hole) => parts.flatMap((part) => subtractOne(part, hole)), [whole]);
}
