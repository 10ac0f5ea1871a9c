import { readKey } from "../core/cells/readKey";
import { languages } from "../core/Language";
import type { AnyMethodWords } from "./MethodWords";

/**
 * Ids of classes by what a cell may call them, as `readKey` reads it: the label in any language, or the id itself.
 * @param ids which classes; all of the method's where none are given. A class without words goes by its id.
 * Cost: O(classes).
 */
export function classIdsByName(
  { classes }: Pick<AnyMethodWords, "classes">,
  ids: readonly string[] = Object.keys(classes),
): ReadonlyMap<string, string> {
  const namesOf = (id: string) => [id, ...languages.map((language) => classes[id]?.label[language] ?? id)];
  return new Map(ids.flatMap((id) => namesOf(id).map((name) => [readKey(name), id] as const)));
}
