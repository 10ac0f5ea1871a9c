import type { Language } from "../core/Language";
import type { MetCondition } from "../core/method/Reason";
import type { Text } from "../core/Text";
import { say } from "./say";
import { text } from "./text";
import type { Told } from "./Told";
import { isTick, toldTitle, toldValue } from "./toldValue";

const limits: Readonly<Record<"<" | "<=" | ">" | ">=", Text>> = {
  "<": text("{title} {value} (under {limit})", "{title} {value}（少於 {limit}）", "{title} {value}（少于 {limit}）"),
  "<=": text("{title} {value} (at most {limit})", "{title} {value}（至多 {limit}）", "{title} {value}（至多 {limit}）"),
  ">": text("{title} {value} (over {limit})", "{title} {value}（超過 {limit}）", "{title} {value}（超过 {limit}）"),
  ">=": text("{title} {value} (at least {limit})", "{title} {value}（至少 {limit}）", "{title} {value}（至少 {limit}）"),
};
const equal = text("{title} {value}", "{title} {value}", "{title} {value}");
const named = text("{title}: {value}", "{title}：{value}", "{title}：{value}");
const known = text("{title} is known", "{title}已填", "{title}已填");
const unknown = text("{title} is not known", "{title}未填", "{title}未填");

/** A condition that a customer met, in words with its number: orders 7 (at least 6). */
export function conditionText({ condition, value }: MetCondition, told: Told, language: Language): string {
  const { of } = condition;
  const title = toldTitle(told, of, language);
  const shown = value === null ? "" : toldValue(told, { of, value }, language);
  switch (condition.is) {
    case "known":
      return say(known, language, { title });
    case "unknown":
      return say(unknown, language, { title });
    case "oneOf":
      return say(named, language, { title, value: shown });
    case "=":
      if (value === 1 && isTick(told, of)) return title;
      return say(equal, language, { title, value: shown });
    default:
      if (value === 1 && isTick(told, of)) return title;
      return say(limits[condition.is], language, { title, value: shown, limit: toldValue(told, { of, value: condition.value }, language) });
  }
}
