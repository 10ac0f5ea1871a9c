import type { Text } from "../../core/Text";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import type { Telling } from "../Telling";

/** The title of a list's sheet: the method and the list, without what follows a comma or stands in brackets. */
export function listTitle({ words, language }: Telling, list: Text): string {
  const short = list[language].split(/[,，(（]/)[0]!.trim();
  const spoken = language === "en" ? short.charAt(0).toLowerCase() + short.slice(1) : short;
  return say(sheetWords.listName, language, { title: words.title[language], list: spoken });
}
