import type { Language } from "../../core/Language";
import { defaultsOf } from "../../core/method/defaultsOf";
import type { AnyMethod } from "../../core/method/Method";
import { methods, type MethodId } from "../../methods/methods";
import { ruleSheetWords } from "../ruleSheet";
import { say } from "../say";
import { wordsOf } from "../wordsOf";
import type { Measure } from "./Measure";

/** The names that the conditions of a method may compare, as far as its words tell them: first those that they do compare, to whom a title belongs that two have. */
export function measureTitles(method: MethodId): string[] {
  const { needs, columns, phrases } = wordsOf(method);
  const declared: AnyMethod = methods[method];
  const compared = declared.rules?.(defaultsOf(declared.options)).flatMap(({ when }) => when.map(({ of }) => of)) ?? [];
  return [...new Set([...compared, ...Object.keys(needs), ...Object.keys(columns), ...Object.keys(phrases ?? {})])];
}

/** A measure named with its method: “Urgency: Months left”. */
export function measureName({ method, of }: Measure, language: Language): string {
  const { title, needs, columns, phrases } = wordsOf(method);
  const name = (needs[of] ?? columns[of] ?? phrases?.[of])?.[language] ?? of;
  return say(ruleSheetWords.qualified, language, { title: title[language], name });
}
