import type { Rows } from "../../core/method/Method";
import { mentions, searchable } from "./mentions";

/** The traits of a questionnaire, each with the keywords, in small letters, by which it is found in a note. */
export type Traits<R extends string> = Readonly<Record<R, readonly string[]>>;

/** Whether each trait was seen at each customer: ticked, or told in the notes. A tick that says no holds against the notes. O(rows × keywords × length). */
export function seenTraits<R extends string>(rows: Rows<R | "notes">, traits: Traits<R>): Readonly<Record<R, readonly boolean[]>> {
  const notes = Array.from({ length: rows.count }, (_, row) => searchable(rows.texts.notes[row] ?? ""));
  const ids = Object.keys(traits) as R[];
  const seen = ids.map((id) => {
    const ticks = rows.numbers[id];
    return [id, notes.map((note, row) => (Number.isNaN(ticks[row]) ? traits[id].some((word) => mentions(note, word)) : ticks[row]! > 0))];
  });
  return Object.fromEntries(seen) as Record<R, boolean[]>;
}
