import type { Language } from "../../core/Language";
import type { Text } from "../../core/Text";

export interface FieldWords {
  readonly title: Text;
  /** Headers by which the column is found, best first, in lower case without spaces, underscores or hyphens. */
  readonly headers: Readonly<Record<Language, readonly string[]>>;
}

/** A column's title, and its headers in the three languages, parted by spaces. */
export function field(title: Text, ...headers: readonly [en: string, zhTW: string, zhCN: string]): FieldWords {
  const [en, zhTW, zhCN] = headers;
  return { title, headers: { en: en.split(" "), "zh-TW": zhTW.split(" "), "zh-CN": zhCN.split(" ") } };
}
