import { columnOfNeed, takesDates } from "../../core/arguments/readNeed";
import { fields } from "../../core/fields/fields";
import type { Language } from "../../core/Language";
import type { MadeOf } from "../../core/method/methodFunction";
import type { OptionDeclaration } from "../../core/method/OptionDeclaration";
import type { Text } from "../../core/Text";
import type { ParameterOf } from "../../methods/cellFunctions";
import { madeFunctions } from "../../methods/madeFunctions";
import type { MethodId } from "../../methods/methods";
import { choiceWords } from "../choices/choices";
import { isChoiceField } from "../choices/readChoice";
import type { AnyMethodWords } from "../MethodWords";
import { inEveryLanguage } from "../inEveryLanguage";
import { say } from "../say";
import { text } from "../text";
import { wordsOf } from "../wordsOf";
import type { FunctionWords } from "./FunctionWords";

const shared = {
  asOf: text("The day to count from; today when left out.", "計算的基準日；省略時為今天。", "计算的基准日；省略时为今天。"),
  population: text("Inside a table: the whole column.", "在表格內：整欄。", "在表格内：整列。"),
};

const phrases = {
  described: text("{purpose}. Gives {classes}.", "{purpose}。傳回：{classes}。", "{purpose}。返回：{classes}。"),
  plain: text("{purpose}.", "{purpose}。", "{purpose}。"),
  need: text("{title}.", "{title}。", "{title}。"),
  choice: text("{title}: {known}.", "{title}：{known}。", "{title}：{known}。"),
  tick: text("{title}: TRUE, yes or 1.", "{title}：TRUE、是或 1。", "{title}：TRUE、是或 1。"),
  daysOrDate: text("{title}, or the date.", "{title}，或日期。", "{title}，或日期。"),
  usual: text("{label}; {value} when left out.", "{label}；省略時為 {value}。", "{label}；省略时为 {value}。"),
  whole: text("{label}; left out, the whole column decides.", "{label}；省略時以整欄判定。", "{label}；省略时以整列判定。"),
};

/** More classes than these are not told while a function is typed. */
const mostTold = 7;

type Made = (typeof madeFunctions)[number];
type MadeWords = { readonly [Name in Made["name"]]: FunctionWords<ParameterOf<Name>> };

/** The words of the functions that follow from their methods' declarations follow from the words of those. */
export const madeFunctionWords = Object.fromEntries(
  madeFunctions.map(({ name, method, made }) => [name, wordsFor(method as MethodId, made)]),
) as unknown as MadeWords;

function wordsFor(id: MethodId, made: MadeOf): FunctionWords {
  const words = wordsOf(id);
  const needs = made.takes.map((need) => [need, needText(need, made, words)] as const);
  const options = made.options.map((option) => [option, optionText(option, made, words)] as const);
  return { description: describe(made, words), parameters: { ...shared, ...Object.fromEntries([...needs, ...options]) } };
}

function describe({ method }: MadeOf, words: AnyMethodWords): Text {
  const ids = Object.keys(method.classes);
  return inEveryLanguage((language) => {
    const purpose = words.purpose[language];
    if (ids.length > mostTold) return say(phrases.plain, language, { purpose });
    return say(phrases.described, language, {
      purpose,
      classes: listed(
        ids.map((each) => words.classes[each]!.label[language]),
        language,
      ),
    });
  });
}

function needText(id: string, { method }: MadeOf, words: AnyMethodWords): Text {
  const need = method.needs[id]!;
  const field = columnOfNeed(need)?.field;
  return inEveryLanguage((language) => {
    const title = words.needs[id]![language];
    if (field !== undefined && isChoiceField(field)) {
      const known = Object.values<{ readonly label: Text }>(choiceWords[field]).map(({ label }) => label[language]);
      return say(phrases.choice, language, { title, known: listed(known, language) });
    }
    const phrase = field !== undefined && fields[field].kind === "flag" ? "tick" : takesDates(need) ? "daysOrDate" : "need";
    return say(phrases[phrase], language, { title });
  });
}

function optionText(id: string, { method, instead }: MadeOf, words: AnyMethodWords): Text {
  return inEveryLanguage((language) => {
    const label = words.options[id]!.label[language];
    if (instead.includes(id)) return say(phrases.whole, language, { label });
    return say(phrases.usual, language, { label, value: valueOf(method.options[id]!) });
  });
}

function valueOf({ default: value }: OptionDeclaration): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

function listed(words: readonly string[], language: Language): string {
  return words.join(language === "en" ? "; " : "、");
}

/** Why such a function cannot answer. */
export const madeFunctionReasons: Readonly<Record<string, Text>> = {
  "function.missing": text("{parameter} is empty: fill it in.", "{parameter} 為空白：請填寫。", "{parameter} 为空白：请填写。"),
  "function.needsColumn": text(
    "One value alone cannot be judged: give the whole column, or {parameter}.",
    "單一值無法判定：請給整欄，或提供 {parameter}。",
    "单个值无法判定：请给整列，或提供 {parameter}。",
  ),
  "function.together": text(
    "Give {parameters} together: {parameter} is missing.",
    "{parameters} 須一併提供：缺少 {parameter}。",
    "{parameters} 须一并提供：缺少 {parameter}。",
  ),
  "function.notBetween": text(
    "{parameter}: “{met}” does not fit; give a number from {min} to {max}.",
    "{parameter}：「{met}」不適用；請輸入 {min} 至 {max} 的數字。",
    "{parameter}：“{met}”不适用；请输入 {min} 至 {max} 的数字。",
  ),
};
