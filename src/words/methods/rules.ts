import type { rules } from "../../methods/rules/rules";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the user's own rules. */
export const rulesWords: MethodWords<typeof rules> = {
  title: text("Own rules", "自訂規則", "自定义规则"),
  question: text("What do my own rules say?", "依我自己的規則，客戶怎麼分？", "按我自己的规则，客户怎么分？"),
  purpose: text("Classes by the rules on your Rules sheet", "依「規則」工作表上的規則分類", "按“规则”工作表上的规则分类"),
  classHeader: text("Class", "類別", "类别"),
  money: text("Revenue", "營收", "营收"),
  needs: { monetary: text("Revenue", "營收", "营收") },
  classes: {
    noRule: {
      label: text("No rule holds", "無規則符合", "无规则符合"),
      advice: text(
        "Add a last rule without conditions, so that everybody has a class.",
        "請在最後加一條沒有條件的規則，讓每位客戶都有類別。",
        "请在最后加一条没有条件的规则，让每位客户都有类别。",
      ),
    },
  },
  columns: { rule: text("Rule", "規則序號", "规则序号"), monetary: text("Revenue", "營收", "营收") },
  options: {
    trendMonths: {
      label: text("Months of a trend", "趨勢月數", "趋势月数"),
      help: text(
        "“Last months” in a rule are so many months up to the as-of date.",
        "規則中的「近期」指基準日前這麼多個月。",
        "规则中的“近期”指基准日前这么多个月。",
      ),
    },
  },
  why: { ...decisionWhy, noRule: text("No rule holds.", "沒有任何規則符合。", "没有任何规则符合。") },
  findings: {
    largest: text(
      "“{name}” is the largest class: {count} of {all} customers.",
      "人數最多的是「{name}」：{all} 位客戶中有 {count} 位。",
      "人数最多的是“{name}”：{all} 位客户中有 {count} 位。",
    ),
    open: text(
      "No rule holds for {count} of {all} customers.",
      "{all} 位客戶中有 {count} 位不符合任何規則。",
      "{all} 位客户中有 {count} 位不符合任何规则。",
    ),
  },
  refusals: {
    noRules: text(
      "There are no rules to go by. Copy a method's rules to a sheet, or set up a table with the columns Class, Column 1, Comparison 1 and Value 1.",
      "找不到規則。請先把某個方法的規則複製到工作表，或建立含「類別、欄位 1、比較 1、值 1」的表格。",
      "找不到规则。请先把某个方法的规则复制到工作表，或建立含“类别、字段 1、比较 1、值 1”的表格。",
    ),
  },
  sections: { open: { title: text("No rule holds", "無規則符合", "无规则符合") } },
};
