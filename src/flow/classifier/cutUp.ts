import type { Head, Items, Piece } from "./Piece";

/** Arrays of up to so many items stay where they are. */
const shortArray = 500;

/**
 * Cuts plain data into pieces none of which takes long to send or to receive, however long its arrays are. Put together they are equal to the value.
 * @param weight how many numbers, texts and objects a piece may hold; a single item may be heavier
 * Cost: O(size), spread over the pieces.
 */
export function* cutUp(value: unknown, weight = 25_000): Generator<Piece> {
  const { head, long } = behead(value);
  let waiting: Head | Items = head;
  for (const [array, items] of long.entries()) {
    for (const part of parts(items, weight)) {
      yield { ...waiting, last: false };
      waiting = { array, items: part };
    }
  }
  yield { ...waiting, last: true };
}

/** A copy with empty arrays in the places of the long ones, and the long ones in the order of these. */
function behead(value: unknown): { readonly head: Head; readonly long: readonly (readonly unknown[])[] } {
  const long: (readonly unknown[])[] = [];
  const arrays: unknown[][] = [];
  const copy = (part: unknown): unknown => {
    if (Array.isArray(part)) {
      if (part.length <= shortArray) return part.map(copy);
      const empty: unknown[] = [];
      long.push(part);
      arrays.push(empty);
      return empty;
    }
    if (isMap(part)) return new Map([...part].map(([key, each]) => [key, copy(each)]));
    return isRecord(part) ? Object.fromEntries(Object.entries(part).map(([key, each]) => [key, copy(each)])) : part;
  };
  return { head: { value: copy(value), arrays }, long };
}

function* parts(items: readonly unknown[], weight: number): Generator<readonly unknown[]> {
  let from = 0;
  let sum = 0;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const own = typeof item === "object" ? weightOf(item) : 1;
    if (sum + own > weight && index > from) {
      yield items.slice(from, index);
      from = index;
      sum = 0;
    }
    sum += own;
  }
  yield items.slice(from);
}

function weightOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  const parts = isMap(value) ? [...value].flat() : Object.values(value);
  return parts.reduce<number>((sum, part) => sum + weightOf(part), 2);
}

/** By its tag, since what another thread sent may be of another realm's class. */
function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return Object.prototype.toString.call(value) === "[object Map]";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
