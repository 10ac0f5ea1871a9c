import type { Language } from "../core/Language";
import type { FieldId } from "../core/fields/fields";
import type { Facts } from "../core/refusal/Refusal";
import type { Skipped } from "../core/refusal/Skipped";
import type { Text } from "../core/Text";
import { choiceWords } from "./choices/choices";
import { isChoiceField } from "./choices/readChoice";
import { say } from "./say";
import { text } from "./text";

/** Why a row was left out, or how a cell was guessed. The cell's address and column stand before the sentence. */
export const skippedWords = {
  "cell.error": text("“{met}” is an error", "「{met}」是錯誤值", "“{met}”是错误值"),
  "cell.notADate": text("“{met}” is not a date", "「{met}」不是日期", "“{met}”不是日期"),
  "cell.notANumber": text("“{met}” is not a number", "「{met}」不是數字", "“{met}”不是数字"),
  "cell.notANeed": text(
    "“{met}” is not a need: explicit, latent or none",
    "「{met}」不是需求狀態：請填明確、潛在或無",
    "“{met}”不是需求状态：请填明确、潜在或无",
  ),
  "cell.notAChoice": text(
    "“{met}” is none of the words known here: {known}",
    "看不懂「{met}」，請填：{known}",
    "看不懂“{met}”，请填：{known}",
  ),
  "cell.empty": text("empty", "空白", "空白"),
  "row.noCustomer": text("no customer", "沒有客戶", "没有客户"),
  "row.totals": text("a row of totals, not a customer", "合計列，不是客戶", "合计行，不是客户"),
  "row.afterAsOf": text("dated {day}, after the as-of date", "日期 {day} 晚於基準日", "日期 {day} 晚于基准日"),
  "row.noOrders": text("no orders up to the as-of date", "基準日前沒有訂單", "基准日前没有订单"),
  "row.noPayments": text("no invoices", "沒有帳款紀錄", "没有账款记录"),
  "row.noContacts": text("no contacts up to the as-of date", "基準日前沒有聯絡紀錄", "基准日前没有联系记录"),
  "row.onlyInOrders": text(
    "“{met}” is not in the Customers table; counted, but there is no row to write beside",
    "「{met}」不在客戶表中；已計入，但沒有可寫入的列",
    "“{met}”不在客户表中；已计入，但没有可写入的行",
  ),
  "row.unknownCustomer": text(
    "“{met}” is not among the customers; the row was not counted",
    "客戶中沒有「{met}」；此列未計入",
    "客户中没有“{met}”；此行未计入",
  ),
  "row.joined": text(
    "the same customer as row {row}; counted together",
    "與第 {row} 列為同一客戶，合併計算",
    "与第 {row} 行为同一客户，合并计算",
  ),
  "row.sameCustomer": text(
    "reads like the customer in row {row}; counted apart",
    "看來與第 {row} 列是同一客戶，分開計算",
    "看来与第 {row} 行是同一客户，分开计算",
  ),
  "history.notAPeriod": text(
    "“{met}” is not a period such as 2026-10 or 2026-Q4; the row was not compared",
    "「{met}」不是期間（例如 2026-10 或 2026-Q4）；此列未列入比較",
    "“{met}”不是期间（例如 2026-10 或 2026-Q4）；此行未列入比较",
  ),
  "history.noClass": text("no class; the row was not compared", "沒有類別；此列未列入比較", "没有类别；此行未列入比较"),
  "history.notAClass": text(
    "“{met}” is not a class; the row was not compared",
    "「{met}」不是類別；此列未列入比較",
    "“{met}”不是类别；此行未列入比较",
  ),
  "history.twice": text(
    "the same customer and period as row {met}; only the first was compared",
    "與第 {met} 列為同一客戶同一期；只比較第一筆",
    "与第 {met} 行为同一客户同一期；只比较第一笔",
  ),
  "hand.unknownClass": text(
    "“{met}” is not a class of this method; the computed class stands",
    "「{met}」不是此方法的類別；仍採用計算結果",
    "“{met}”不是此方法的类别；仍采用计算结果",
  ),
  "rule.neverHolds": text(
    "rule {number} can never hold: the rules before it take everybody it could, or its conditions contradict one another",
    "規則 {number} 永遠不會生效：前面的規則已全部涵蓋，或條件彼此矛盾",
    "规则 {number} 永远不会生效：前面的规则已全部涵盖，或条件彼此矛盾",
  ),
  "rule.noLast": text(
    "there is no last rule without conditions: whom no rule fits stays without a class",
    "最後沒有不帶條件的規則：不符合任何規則的客戶不會有類別",
    "最后没有不带条件的规则：不符合任何规则的客户不会有类别",
  ),
  "rule.noSource": text(
    "nothing in your tables gives “{met}”: conditions on it count as empty",
    "您的表格中沒有「{met}」的資料：相關條件一律視為空白",
    "您的表格中没有“{met}”的数据：相关条件一律视为空白",
  ),
  "cell.guessedDecimal": text("“{met}” read as {number}", "「{met}」讀作 {number}", "“{met}”读作 {number}"),
  "cell.guessedMonthFirst": text("“{met}” read as {day}, month first", "「{met}」讀作 {day}（月在前）", "“{met}”读作 {day}（月在前）"),
  "cell.guessedDayFirst": text("“{met}” read as {day}, day first", "「{met}」讀作 {day}（日在前）", "“{met}”读作 {day}（日在前）"),
  "cell.guessedCentury": text("“{met}” read as {day}", "「{met}」讀作 {day}", "“{met}”读作 {day}"),
  "cell.guessedBuddhistYear": text(
    "“{met}” read as {day}, a year of the Buddhist calendar",
    "「{met}」讀作 {day}（佛曆）",
    "“{met}”读作 {day}（佛历）",
  ),
  "cell.guessedRocYear": text("“{met}” read as {day}, a ROC year", "「{met}」讀作 {day}（民國年）", "“{met}”读作 {day}（民国年）"),
} as const satisfies Readonly<Record<string, Text>>;

export type SkippedCode = keyof typeof skippedWords;

/** What was wrong with the cell, without its address: “n/a” is not a date. */
export function skippedReason(skipped: Pick<Skipped, "code" | "facts"> & Partial<Skipped>, language: Language): string {
  const sentence = skippedWords[skipped.code as SkippedCode] as Text | undefined;
  return sentence ? say(sentence, language, { ...skipped.facts, ...knownChoices(skipped, language) }) : skipped.code;
}

/** The choices of the column at fault, by their labels. */
function knownChoices({ facts }: Pick<Skipped, "facts">, language: Language): Facts {
  const field = facts.field as FieldId | undefined;
  if (field === undefined || !isChoiceField(field)) return {};
  const labels = Object.values<{ readonly label: Text }>(choiceWords[field]).map(({ label }) => label[language]);
  return { known: labels.join(language === "en" ? ", " : "、") };
}

const withPlace = text(
  "{sheet}!{cell} (column {column}): {reason}",
  "{sheet}!{cell}（{column} 欄）：{reason}",
  "{sheet}!{cell}（{column} 列）：{reason}",
);

/** The whole sentence with its place: Orders!B17 (column Date): “n/a” is not a date. */
export function skippedSentence(skipped: Skipped, language: Language): string {
  return say(withPlace, language, {
    sheet: skipped.sheet,
    cell: skipped.cell,
    column: skipped.column,
    reason: skippedReason(skipped, language),
  });
}
