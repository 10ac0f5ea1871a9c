import type { Argument } from "../../core/arguments/Argument";
import { cellOf } from "./cellOf";

/** An argument as Excel hands it over: rows of values, a single value, or `null` for one that was left out. */
export function argumentOf(value: unknown): Argument {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return [[cellOf(value)]];
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}
