import type { Text } from "../../../core/Text";
import type { FieldWords } from "../field";

/** A trait's column: its title, in any language, is the header by which it is found; `former` is what earlier versions called it in zh-TW. */
export function trait(title: Text, former?: string): FieldWords {
  const header = (word: string): string[] => [word.toLowerCase().replace(/\s+/g, "")];
  return {
    title,
    headers: {
      en: header(title.en),
      "zh-TW": [...header(title["zh-TW"]), ...(former ? header(former) : [])],
      "zh-CN": header(title["zh-CN"]),
    },
  };
}
