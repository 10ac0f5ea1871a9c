import type { Cell } from "../../core/Cell";
import { isError } from "../../core/cells/isError";
import { plainText } from "../../core/cells/plainText";
import type { Reading } from "../../core/cells/Reading";
import { fields, type ChoiceFieldId, type ChoiceOf, type FieldId } from "../../core/fields/fields";
import { choiceWords } from "./choices";

const byWord = new Map<ChoiceFieldId, ReadonlyMap<string, string>>();

/** Whether the cells of a field are read into one of a few choices. */
export function isChoiceField(field: FieldId): field is ChoiceFieldId {
  return fields[field].kind === "choice";
}

/** Reads a choice as people write it in three languages. The words of a field are looked up once. O(length). */
export function readChoice<F extends ChoiceFieldId>(field: F, cell: Cell): Reading<ChoiceOf<F>> {
  if (cell === null) return { empty: true };
  if (isError(cell)) return { fault: "cell.error", met: cell.error };
  const word = comparable(String(cell));
  if (word === "") return { empty: true };
  const found = wordsOf(field).get(word) as ChoiceOf<F> | undefined;
  return found === undefined ? { fault: "cell.notAChoice", met: String(cell).trim() } : { value: found };
}

function wordsOf(field: ChoiceFieldId): ReadonlyMap<string, string> {
  const known = byWord.get(field);
  if (known) return known;
  const words = new Map(
    Object.entries(choiceWords[field]).flatMap(([id, { written }]) => [id, ...written].map((word) => [comparable(word), id] as const)),
  );
  byWord.set(field, words);
  return words;
}

/** Words are compared without case, width, spaces, hyphens and underscores. */
function comparable(word: string): string {
  return plainText(word)
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
}
