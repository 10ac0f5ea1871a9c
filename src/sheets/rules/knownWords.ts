import { languages, type Language } from "../../core/Language";
import type { Text } from "../../core/Text";

type Words<Id extends string> = Readonly<Record<Id, { readonly label: Text; readonly also: string }>>;

/** All ways to write these words, those of the language first: what a cell may hold that is compared with cells, not read by us. Excel compares without regard to case. */
export function knownWords<Id extends string>(words: Words<Id>, ids: readonly Id[], language: Language): string[] {
  const ways = [
    ...ids.map((id) => words[id].label[language]),
    ...ids.flatMap((id) => [...languages.map((each) => words[id].label[each]), ...words[id].also.split("|")]),
  ];
  const met = new Set<string>();
  return ways.filter((way) => way !== "" && !met.has(way.toLowerCase()) && met.add(way.toLowerCase()));
}
