import { fields, type FieldId } from "../core/fields/fields";
import { fieldWords } from "../words/fields";

/** A header that only contains a known word ranks behind every header that is one. */
export const containsPenalty = 1000;

/** A header by which a field is known, and its place in the field's list: the best known first. */
interface Known {
  readonly field: FieldId;
  readonly header: string;
  readonly place: number;
}

interface Index {
  readonly whole: ReadonlyMap<string, readonly Known[]>;
  /** Those long enough to be looked for within a header, by their first two letters. */
  readonly within: ReadonlyMap<string, readonly Known[]>;
}

let index: Index | undefined;

/**
 * How far a header, in the form in which headers are compared, is from each field that it may name: smaller is better. Looked up by what begins at each letter, as a
 * table may have 16,384 headers.
 * Cost: O(letters).
 */
export function headerDistances(header: string): ReadonlyMap<FieldId, number> {
  index ??= indexOf();
  const found = new Map<FieldId, number>();
  for (let at = 0; at < header.length - 1; at++) {
    for (const known of index.within.get(header.slice(at, at + 2)) ?? [])
      if (header.startsWith(known.header, at) && names(known, header, at)) keep(found, known.field, containsPenalty + known.place);
  }
  for (const { field, place } of index.whole.get(header) ?? []) keep(found, field, place);
  return found;
}

/** An "account manager" is no account, and a "customer since" no customer: what names someone stands at the end of a header. */
function names({ field, header: known }: Known, header: string, at: number): boolean {
  const { kind } = fields[field];
  return (kind !== "key" && kind !== "text") || at + known.length === header.length;
}

function keep(found: Map<FieldId, number>, field: FieldId, distance: number): void {
  found.set(field, Math.min(distance, found.get(field) ?? Infinity));
}

function indexOf(): Index {
  const all = (Object.keys(fields) as FieldId[]).flatMap((field) =>
    Object.values(fieldWords[field].headers).flatMap((list) => list.map((header, place): Known => ({ field, header, place }))),
  );
  const telling = all.filter(({ header }) => isTelling(header));
  return { whole: listed(all, (header) => header), within: listed(telling, (header) => header.slice(0, 2)) };
}

function listed(all: readonly Known[], by: (header: string) => string): Map<string, Known[]> {
  const lists = new Map<string, Known[]>();
  for (const known of all) {
    const key = by(known.header);
    lists.set(key, [...(lists.get(key) ?? []), known]);
  }
  return lists;
}

/** Long enough that finding it inside a header says something. */
function isTelling(known: string): boolean {
  return /[\u3400-\u9fff]/.test(known) ? known.length >= 2 : known.length >= 5;
}
