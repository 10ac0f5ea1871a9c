import { languages, type Language } from "../core/Language";
import type { Text } from "../core/Text";

/** A text that is put together, said once in each language. */
export function inEveryLanguage(say: (language: Language) => string): Text {
  const said = languages.map((language): [Language, string] => [language, say(language)]);
  return Object.fromEntries(said) as Record<Language, string>;
}
