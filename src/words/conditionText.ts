import type { Language } from "../core/Language";
import type { MetCondition } from "../core/method/Reason";
import type { AnyMethod } from "../core/method/Method";
import type { Metric } from "../core/metrics/Metric";
import { metrics } from "../core/metrics/metrics";
import type { Text } from "../core/Text";
import { fields, type ChoiceFieldId } from "../core/fields/fields";
import { choiceFieldOfNeed } from "./choices/choiceFieldOf";
import { choiceWords } from "./choices/choices";
import { format } from "./format";
import type { AnyMethodWords } from "./MethodWords";
import { say } from "./say";
import { text } from "./text";

/** A method with its words: what a condition's column is called, and what its number is. */
export interface Told {
  readonly method: AnyMethod;
  readonly words: AnyMethodWords;
  /** What the conditions of the user's own rules compare; each is called as the user calls it. */
  readonly ownColumns?: Readonly<Record<string, ToldColumn>> | undefined;
}

/** How the values of a column are told. */
export interface ToldColumn {
  readonly kind: string;
  readonly choices?: ChoiceFieldId;
  readonly tick?: true;
}

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
  const { words } = told;
  const { of } = condition;
  const title = (words.needs[of] ?? words.columns[of] ?? words.phrases?.[of])?.[language] ?? of;
  const shown =
    typeof value === "string" ? labelOf(told, of, value)[language] : value === null ? "" : written(value, kindOf(told, of), language);
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
      return say(limits[condition.is], language, { title, value: shown, limit: written(condition.value, kindOf(told, of), language) });
  }
}

/** The label of a choice; a text of the user's own stands for itself. */
function labelOf({ method, ownColumns }: Told, of: string, value: string): Text {
  const own: Text = { en: value, "zh-TW": value, "zh-CN": value };
  const field = ownColumns?.[of] ? ownColumns[of].choices : choiceFieldOfNeed(method, of);
  const choices: Readonly<Record<string, { readonly label: Text }>> | undefined = field && choiceWords[field];
  return choices?.[value]?.label ?? own;
}

/** A tick is told by its title alone. */
function isTick({ method, ownColumns }: Told, of: string): boolean {
  if (ownColumns?.[of]) return ownColumns[of].tick === true;
  const metric: Metric | undefined = method.needs[of] && metrics[method.needs[of].anyOf[0]!];
  const field = metric?.columns[0]?.field;
  return field !== undefined && fields[field].kind === "flag";
}

function kindOf({ method, ownColumns }: Told, of: string): string {
  if (ownColumns?.[of]) return ownColumns[of].kind;
  const need = method.needs[of];
  return method.columns[of]?.kind ?? (need ? metrics[need.anyOf[0]!].kind : "decimal");
}

function written(value: number, kind: string, language: Language): string {
  if (kind === "date") return format.day(value, language);
  if (kind === "share") return format.share(value, language);
  return kind === "money" ? format.money(value, language) : format.number(value, language);
}
