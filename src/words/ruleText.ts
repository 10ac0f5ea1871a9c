import type { Language } from "../core/Language";
import type { Condition } from "../core/rules/Rule";
import type { Told } from "./Told";
import { comparisonWords, ruleSheetWords } from "./ruleSheet";
import { say } from "./say";
import { text } from "./text";
import { isTick, toldTitle, toldValue } from "./toldValue";

const compared = text("{title} {comparison} {value}", "{title}{comparison} {value}", "{title}{comparison} {value}");
const asked = text("{title} {comparison}", "{title}{comparison}", "{title}{comparison}");
const both = text(" and ", "，且", "，且");
const or = text(" or ", "或", "或");
const everybody = text("everybody who is left", "其餘所有客戶", "其余所有客户");

/** The conditions of a rule in words: days since last purchase over 90 and region is North. Without conditions it takes everybody who is left. */
export function ruleText(when: readonly Condition[], told: Told, language: Language): string {
  if (when.length === 0) return everybody[language];
  return when.map((condition) => oneText(condition, told, language)).join(both[language]);
}

function oneText(condition: Condition, told: Told, language: Language): string {
  const { of, is } = condition;
  const title = toldTitle(told, of, language);
  const single = "values" in condition && condition.values.length === 1;
  const comparison = comparisonWords[single ? "=" : is].label[language];
  if (is === "known" || is === "unknown") return say(asked, language, { title, comparison });
  return say(compared, language, { title, comparison, value: valueIn(condition, told, language) });
}

function valueIn(condition: Condition, told: Told, language: Language): string {
  if ("values" in condition)
    return condition.values.map((value) => toldValue(told, { of: condition.of, value }, language)).join(or[language]);
  if (!("value" in condition)) return "";
  if (isTick(told, condition.of)) return ruleSheetWords[condition.value === 0 ? "no" : "yes"][language];
  return toldValue(told, condition, language);
}
