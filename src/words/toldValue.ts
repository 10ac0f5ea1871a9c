import type { Language } from "../core/Language";
import type { Metric } from "../core/metrics/Metric";
import { metrics } from "../core/metrics/metrics";
import type { Text } from "../core/Text";
import { fields } from "../core/fields/fields";
import { choiceFieldOfNeed } from "./choices/choiceFieldOf";
import { choiceWords } from "./choices/choices";
import type { Told } from "./Told";
import { format } from "./format";

/** A value that a condition compares, in words: the label of a choice, a number as its kind is written. A text of the user's own stands for itself. */
export function toldValue(told: Told, { of, value }: { readonly of: string; readonly value: string | number }, language: Language): string {
  return typeof value === "string" ? labelOf(told, of, value)[language] : written(value, kindOf(told, of), language);
}

/** What a condition compares, as the method's words call it; a column of the user's own is called as he calls it. */
export function toldTitle({ words }: Told, of: string, language: Language): string {
  return (words.needs[of] ?? words.columns[of] ?? words.phrases?.[of])?.[language] ?? of;
}

/** Whether a condition compares a column that is ticked. */
export function isTick({ method, ownColumns }: Told, of: string): boolean {
  if (ownColumns?.[of]) return ownColumns[of].tick === true;
  const metric: Metric | undefined = method.needs[of] && metrics[method.needs[of].anyOf[0]!];
  const field = metric?.columns[0]?.field;
  return field !== undefined && fields[field].kind === "flag";
}

function labelOf({ method, ownColumns }: Told, of: string, value: string): Text {
  const own: Text = { en: value, "zh-TW": value, "zh-CN": value };
  const field = ownColumns?.[of] ? ownColumns[of].choices : choiceFieldOfNeed(method, of);
  const choices: Readonly<Record<string, { readonly label: Text }>> | undefined = field && choiceWords[field];
  return choices?.[value]?.label ?? own;
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
