import type { Argument } from "../../core/arguments/Argument";
import { argumentOf } from "./argumentOf";
import { cellOf } from "./cellOf";

interface Kept {
  readonly raw: readonly (readonly unknown[])[];
  readonly argument: NonNullable<Argument>;
}

/** Smaller ranges are converted sooner than they are found again. */
const leastCells = 64;

/**
 * Converts arguments, and gives the same object for ranges of the same content: a column of calls hands over its population anew with each of them. All cells are
 * compared, so that an edit anywhere is noticed, but nothing is made of them.
 * @param limit ranges kept
 * @param mostCells cells kept in all; a range beyond that is kept alone
 * Cost of a call: O(cells) comparisons, without an allocation where the range is known.
 */
export function sharedArguments(limit = 8, mostCells = 4_000_000): (value: unknown) => Argument {
  const kept: Kept[] = [];
  return (value) => {
    if (!isRange(value) || cellsIn(value) < leastCells) return argumentOf(value);
    const index = kept.findIndex(({ raw }) => sameRange(raw, value));
    const [known] = index < 0 ? [] : kept.splice(index, 1);
    const entry = known ?? { raw: value, argument: argumentOf(value) ?? [] };
    kept.unshift(entry);
    kept.length = Math.min(kept.length, limit);
    while (kept.length > 1 && kept.reduce((sum, { raw }) => sum + cellsIn(raw), 0) > mostCells) kept.pop();
    return entry.argument;
  };
}

function isRange(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every(Array.isArray);
}

function cellsIn(range: readonly (readonly unknown[])[]): number {
  return range.length * (range[0]?.length ?? 0);
}

function sameRange(a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row++) {
    const [one, other] = [a[row]!, b[row]!];
    if (one.length !== other.length) return false;
    for (let column = 0; column < one.length; column++)
      if (one[column] !== other[column] && !sameError(one[column], other[column])) return false;
  }
  return true;
}

/** Errors and formatted numbers arrive as objects, made anew with every call. */
function sameError(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [one, other] = [cellOf(a), cellOf(b)];
  return one === other || (isFault(one) && isFault(other) && one.error === other.error);
}

function isFault(cell: unknown): cell is { readonly error: string } {
  return typeof cell === "object" && cell !== null;
}
