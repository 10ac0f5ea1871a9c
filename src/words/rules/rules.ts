import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the user's own rules work. */
export const rulesRule: Text = text(
  "Each row of the Rules sheet is a rule: up to three conditions (column or metric, comparison, value), a class, its colour, advice and interval. The rules are asked in their order, and the first whose conditions all hold decides; a rule without conditions takes whoever is left. A name in a condition is a header of your Customers table, a metric such as “Revenue” or “Days since last purchase”, or a measure of a method, such as “Urgency: Months left”. What is missing meets only “is empty”. One wrong cell stops the run and is told with its address, because a rule left out would change the classes of all that come after it.",
  "「規則」工作表每列一條規則：最多三個條件（欄位或指標、比較、值），加上類別、顏色、建議做法與聯絡間隔。規則依順序逐條檢查，第一條條件全部符合者決定類別；沒有條件的規則收下其餘所有客戶。條件中的名稱可以是客戶表的欄位標題、指標（如「營收」「距上次購買天數」），或某個方法的量值（如「緊急程度：剩餘月數」）。空白只符合「未填」。只要有一格寫錯就停止執行並指出儲存格，因為少一條規則會改變後面所有客戶的類別。",
  "“规则”工作表每行一条规则：最多三个条件（字段或指标、比较、值），加上类别、颜色、建议做法与联系间隔。规则按顺序逐条检查，第一条条件全部符合者决定类别；没有条件的规则收下其余所有客户。条件中的名称可以是客户表的列标题、指标（如“营收”“距上次购买天数”），或某个方法的量值（如“紧急程度：剩余月数”）。空白只符合“未填”。只要有一格写错就停止运行并指出单元格，因为少一条规则会改变后面所有客户的类别。",
);
