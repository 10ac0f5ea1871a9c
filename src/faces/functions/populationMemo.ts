import type { Argument } from "../../core/arguments/Argument";
import type { Cell } from "../../core/Cell";
import { isError } from "../../core/cells/isError";
import type { CellFunctionContext } from "../../core/method/CellFunction";

interface Entry {
  readonly purpose: string;
  readonly args: readonly Argument[];
  readonly made: unknown;
}

/**
 * Keeps the work on the last few populations. A column of single-value calls hands over the same column again and again; it is compared by
 * content, so that an edit anywhere in it is noticed. Cost of a call: O(cells of the population), or O(1) for the very same object, without the calculation.
 */
export function populationMemo(limit = 8): CellFunctionContext["once"] {
  const entries: Entry[] = [];
  return <T>(purpose: string, args: readonly Argument[], make: () => T): T => {
    const index = entries.findIndex((entry) => entry.purpose === purpose && sameArguments(entry.args, args));
    const [known] = index < 0 ? [] : entries.splice(index, 1);
    const entry = known ?? { purpose, args, made: make() };
    entries.unshift(entry);
    entries.length = Math.min(entries.length, limit);
    return entry.made as T;
  };
}

function sameArguments(a: readonly Argument[], b: readonly Argument[]): boolean {
  return a.length === b.length && a.every((argument, index) => sameCells(argument, b[index]));
}

function sameCells(a: Argument, b: Argument): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return a.length === b.length && a.every((row, index) => sameRow(row, b[index]!));
}

function sameRow(a: readonly Cell[], b: readonly Cell[]): boolean {
  return a.length === b.length && a.every((cell, index) => sameCell(cell, b[index]!));
}

function sameCell(a: Cell, b: Cell): boolean {
  return a === b || (isError(a) && isError(b) && a.error === b.error);
}
