import type { Language } from "../core/Language";
import type { FieldId } from "../core/fields/fields";
import type { Refusal } from "../core/refusal/Refusal";
import type { Text } from "../core/Text";
import { choiceWords } from "./choices/choices";
import { isChoiceField } from "./choices/readChoice";
import { comparisonWords, roleWords } from "./ruleSheet";
import { say } from "./say";
import { text } from "./text";

/** What is wrong with a cell of a rule, and what to write instead. */
export const ruleFaults = {
  "rule.error": text("“{met}” is an error: correct the formula.", "「{met}」是錯誤值：請修正公式。", "“{met}”是错误值：请修正公式。"),
  "rule.noClass": text("the rule has no class: name one.", "這條規則沒有類別：請填寫。", "这条规则没有类别：请填写。"),
  "rule.notAnOrder": text(
    "“{met}” is not a number: write 1, 2, 3 …",
    "「{met}」不是數字：請填 1、2、3……",
    "“{met}”不是数字：请填 1、2、3……",
  ),
  "rule.notAColour": text(
    "“{met}” is not a colour: write one of {known}.",
    "「{met}」不是顏色：請填 {known}。",
    "“{met}”不是颜色：请填 {known}。",
  ),
  "rule.notDays": text(
    "“{met}” is not a number of days: write a whole number, for example 30, or leave it empty.",
    "「{met}」不是天數：請填整數，例如 30，或留空。",
    "“{met}”不是天数：请填整数，例如 30，或留空。",
  ),
  "rule.noColumn": text(
    "the condition names no column: write a header of your Customers table or a metric.",
    "條件沒有指定欄位：請填客戶表的標題或指標。",
    "条件没有指定字段：请填客户表的标题或指标。",
  ),
  "rule.notAColumn": text(
    "there is no column or metric “{met}”: write a header of your Customers table, or a metric such as “Revenue”.",
    "沒有「{met}」這個欄位或指標：請填客戶表的標題，或指標（如「營收」）。",
    "没有“{met}”这个列或指标：请填客户表的标题，或指标（如“营收”）。",
  ),
  "rule.noComparison": text(
    "how to compare is missing: write one of {known}.",
    "缺少比較方式：請填 {known}。",
    "缺少比较方式：请填 {known}。",
  ),
  "rule.notAComparison": text(
    "“{met}” is not a comparison: write one of {known}.",
    "「{met}」不是比較方式：請填 {known}。",
    "“{met}”不是比较方式：请填 {known}。",
  ),
  "rule.noValue": text(
    "what “{column}” is compared with is missing: write a value.",
    "「{column}」沒有可比較的值：請填寫。",
    "“{column}”没有可比较的值：请填写。",
  ),
  "rule.valueNotNeeded": text(
    "“{met}” stands where no value belongs: empty the cell, or choose another comparison.",
    "這種比較不需要值「{met}」：請清空此格，或改用其他比較。",
    "这种比较不需要值“{met}”：请清空此格，或改用其他比较。",
  ),
  "rule.notADate": text(
    "“{met}” is not a date: write 2026-01-31.",
    "「{met}」不是日期：請寫成 2026-01-31。",
    "“{met}”不是日期：请写成 2026-01-31。",
  ),
  "rule.notANumber": text(
    "“{met}” is not a number, which “{column}” is compared with: write 30, 1,000 or 25%.",
    "「{met}」不是數字，無法與「{column}」比較：請填 30、1,000 或 25%。",
    "“{met}”不是数字，无法与“{column}”比较：请填 30、1,000 或 25%。",
  ),
  "rule.notYesNo": text(
    "“{met}” is neither yes nor no: write one of them.",
    "「{met}」不是「是」或「否」：請擇一填寫。",
    "“{met}”不是“是”或“否”：请择一填写。",
  ),
  "rule.notAChoice": text(
    "“{met}” is none of the words of “{column}”: write one of {known}.",
    "「{column}」沒有「{met}」：請填 {known}。",
    "“{column}”没有“{met}”：请填 {known}。",
  ),
  "rule.notATextColumn": text(
    "“{column}” holds numbers or dates, of which one cannot be picked by name: use at least, at most, under, over or is.",
    "「{column}」是數字或日期，不能用「屬於」：請改用至少、至多、少於、超過或等於。",
    "“{column}”是数字或日期，不能用“属于”：请改用至少、至多、少于、超过或等于。",
  ),
  "rule.notCompared": text(
    "“{column}” holds texts, of which none is more than another: use is one of, is filled in or is empty.",
    "「{column}」是文字，沒有大小之分：請改用屬於、已填或未填。",
    "“{column}”是文字，没有大小之分：请改用属于、已填或未填。",
  ),
} as const satisfies Readonly<Record<string, Text>>;

export type RuleFault = keyof typeof ruleFaults;

const placed = text("{sheet}!{cell}: {fault}", "{sheet}!{cell}：{fault}", "{sheet}!{cell}：{fault}");
/** Of rules that a formula was given, nobody knows where they stand: rows count from their headers. */
const inRange = text(
  "row {row} of the rules, “{header}”: {fault}",
  "規則第 {row} 列「{header}」：{fault}",
  "规则第 {row} 行“{header}”：{fault}",
);
const othersInRange = text(
  "{first} {wrong|One more cell is|{wrong} more cells are} wrong.",
  "{first}另有 {wrong} 格有誤。",
  "{first}另有 {wrong} 个单元格有误。",
);
const withOthers = text("{first} Wrong as well: {others}.", "{first}另外也有誤：{others}。", "{first}另外也有误：{others}。");

/** What is wrong with a cell of a rule, and what to do, without its place; `undefined` for a code that is about something else. */
export function ruleFaultReason({ code, facts }: Pick<Refusal, "code" | "facts">, language: Language): string | undefined {
  if (!Object.hasOwn(ruleFaults, code)) return undefined;
  return say(ruleFaults[code as RuleFault], language, { ...facts, known: knownFor(code, facts.field, language) });
}

/** The sentence about the first wrong cell of some rules, and the addresses of the others, or of a range how many. */
export function ruleFaultSentence({ code, facts }: Pick<Refusal, "code" | "facts">, language: Language): string {
  const fault = ruleFaultReason({ code, facts }, language) ?? code;
  const { sheet = "", cell = "", row = "", header = "", others = "" } = facts;
  const first = sheet === "" ? say(inRange, language, { row, header, fault }) : say(placed, language, { sheet, cell, fault });
  if (others === "") return first;
  if (sheet !== "") return say(withOthers, language, { first, others });
  return say(othersInRange, language, { first, wrong: String(others).split(", ").length });
}

/** The words that would do. */
function knownFor(code: string, field: string | number | undefined, language: Language): string {
  const labels = (words: Readonly<Record<string, { readonly label: Text }>>): string =>
    Object.values(words)
      .map(({ label }) => label[language])
      .join(language === "en" ? ", " : "、");
  if (code === "rule.notAColour") return labels(roleWords);
  if (code === "rule.noComparison" || code === "rule.notAComparison") return labels(comparisonWords);
  return code === "rule.notAChoice" && isChoiceField(field as FieldId) ? labels(choiceWords[field as keyof typeof choiceWords]) : "";
}
