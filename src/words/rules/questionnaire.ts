import type { Text } from "../../core/Text";
import { text } from "../text";

const shared = text(
  "A trait counts as seen where its column is ticked, or where the notes hold one of its keywords and do not deny it (“does not ask for a discount”, 不要折扣). A tick that says no holds against the notes. Each trait seen is a point for its types; the type with most points wins if it leads by one at least, or by the lead that you set; otherwise the customer is **Mixed**, and **Not observed yet** where nothing was seen. Keywords are looked for in English, 繁體中文 and 简体中文, whatever the language of Excel.",
  "特徵欄有勾選，或備註裡出現關鍵字且未被否定（例如「不要折扣」不算），即視為看到該特徵；勾選欄寫「否」時以勾選為準。每看到一項，該類型得一分；得分最高且至少領先一分（可自訂）者勝出，否則為**混合型**；什麼都沒看到則為**尚未觀察**。不論 Excel 使用何種語言，都會同時比對英文、繁體與簡體的關鍵字。",
  "特征列有勾选，或备注里出现关键词且未被否定（例如“不要折扣”不算），即视为看到该特征；勾选列写“否”时以勾选为准。每看到一项，该类型得一分；得分最高且至少领先一分（可自行设定）者胜出，否则为**混合型**；什么都没看到则为**尚未观察**。不论 Excel 使用何种语言，都会同时比对英文、繁体与简体的关键词。",
);

/** The rule of a questionnaire: what it asks, and how traits decide. */
export function questionnaireRule(own: Text): Text {
  const of = (language: keyof Text): string => `${own[language]}\n\n${shared[language]}`;
  return text(of("en"), of("zh-TW"), of("zh-CN"));
}
