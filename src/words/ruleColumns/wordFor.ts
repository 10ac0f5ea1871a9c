import { languages } from "../../core/Language";
import type { Text } from "../../core/Text";
import { comparableName } from "./comparableName";

/** The id of a word that is written as one of the labels or in another known way; `undefined` for an unknown word. O(words). */
export function wordFor<Id extends string>(
  words: Readonly<Record<Id, { readonly label: Text; readonly also: string }>>,
  met: string,
): Id | undefined {
  const wanted = comparableName(met);
  return (Object.keys(words) as Id[]).find((id) => {
    const { label, also } = words[id];
    return [id, ...languages.map((language) => label[language]), ...also.split("|")].some((word) => comparableName(word) === wanted);
  });
}
