import type { Language } from "../core/Language";
import type { Facts, Refusal } from "../core/refusal/Refusal";
import type { Text } from "../core/Text";
import type { FieldId } from "../core/fields/fields";
import { methods, type MethodId } from "../methods/methods";
import { fieldWords } from "./fields";
import { say } from "./say";
import { text } from "./text";
import { wordsOf } from "./wordsOf";

/** Sentences for refusals that belong to no method: what was wrong, where, and what to do. */
export const refusalWords = {
  "option.unknown": text(
    "There is no option “{option}”. Options are: {allowed}.",
    "沒有「{option}」這個選項。可用的選項：{allowed}。",
    "没有“{option}”这个选项。可用的选项：{allowed}。",
  ),
  "option.notAChoice": text(
    "{option}: “{met}” is not one of {allowed}.",
    "{option}：「{met}」不在可選值 {allowed} 之中。",
    "{option}：“{met}”不在可选值 {allowed} 之中。",
  ),
  "option.notInRange": text(
    "{option}: “{met}” is not a whole number from {min} to {max}.",
    "{option}：「{met}」不是 {min} 到 {max} 的整數。",
    "{option}：“{met}”不是 {min} 到 {max} 的整数。",
  ),
  "option.notNumbers": text(
    "{option}: “{met}” is not a list of numbers, for example 80, 95.",
    "{option}：「{met}」不是數字清單，例如 80, 95。",
    "{option}：“{met}”不是数字列表，例如 80, 95。",
  ),
  "flow.missingNeed": text(
    "“{need}” was not found: match one of these columns first: {fields}.",
    "找不到「{need}」：請先對應下列任一欄位：{fields}。",
    "找不到“{need}”：请先对应下列任一列：{fields}。",
  ),
  "flow.noCustomerColumn": text(
    "No column of “{table}” says who the customer is: match the customer column first.",
    "「{table}」中沒有客戶欄位：請先對應客戶欄位。",
    "“{table}”中没有客户列：请先对应客户列。",
  ),
  "flow.noRows": text(
    "The table has headers but no rows with data: enter some customers or orders first.",
    "表格只有標題、沒有資料：請先輸入客戶或訂單。",
    "表格只有标题、没有数据：请先输入客户或订单。",
  ),
  "flow.nobodyLeft": text(
    "Nobody is left to classify: all {rows} rows were left out. Check the matched columns and the as-of date.",
    "沒有可分類的客戶：{rows} 列全部被略過。請檢查對應的欄位與基準日。",
    "没有可分类的客户：{rows} 行全部被略过。请检查对应的列与基准日。",
  ),
} as const satisfies Readonly<Record<string, Text>>;

/** The sentence for a refusal, in a language. A refusal of a method (`abc.nothingPositive`) has its sentence in the method's words. */
export function refusalSentence(refusal: Pick<Refusal, "code" | "facts">, language: Language): string {
  const [first = "", ...rest] = refusal.code.split(".");
  const facts = readableFacts(refusal.facts, language);
  if (Object.hasOwn(methods, first)) {
    const sentence = wordsOf(first as MethodId).refusals[rest.join(".")];
    if (sentence) return say(sentence, language, withOptionLabel(facts, first as MethodId, language));
  }
  const sentence = (refusalWords as Readonly<Record<string, Text>>)[refusal.code];
  return sentence ? say(sentence, language, facts) : `${refusal.code} ${JSON.stringify(refusal.facts)}`;
}

/** Ids of needs and fields become their titles. */
function readableFacts(facts: Facts, language: Language): Facts {
  const { method, need, fields: ids } = facts;
  if (typeof method !== "string" || typeof need !== "string" || !Object.hasOwn(methods, method)) return facts;
  const title = wordsOf(method as MethodId).needs[need]?.[language] ?? need;
  const titles = String(ids ?? "")
    .split(",")
    .filter((id) => Object.hasOwn(fieldWords, id))
    .map((id) => fieldWords[id as FieldId].title[language]);
  return { ...facts, need: title, fields: [...new Set(titles)].join(language === "en" ? ", " : "、") };
}

function withOptionLabel(facts: Facts, method: MethodId, language: Language): Facts {
  const label = typeof facts.option === "string" ? wordsOf(method).options[facts.option]?.label[language] : undefined;
  return label === undefined ? facts : { ...facts, option: label };
}
