import type { RuleFieldId } from "../../core/fields/ruleFields";
import { text } from "../text";
import { field, type FieldWords } from "./field";

/** The cells of one condition, numbered. */
function conditionWords<N extends 1 | 2 | 3 | 4 | 5>(n: N) {
  const words = {
    [`ruleColumn${n}`]: field(
      text(`Column ${n}`, `欄位 ${n}`, `字段 ${n}`),
      `column${n} metric${n} measure${n} if${n}`,
      `欄位${n} 指標${n} 欄${n}`,
      `字段${n} 指标${n} 列${n}`,
    ),
    [`ruleComparison${n}`]: field(
      text(`Comparison ${n}`, `比較 ${n}`, `比较 ${n}`),
      `comparison${n} compare${n} is${n} operator${n}`,
      `比較${n} 條件${n}`,
      `比较${n} 条件${n}`,
    ),
    [`ruleValue${n}`]: field(text(`Value ${n}`, `值 ${n}`, `值 ${n}`), `value${n} limit${n}`, `值${n} 數值${n}`, `值${n} 数值${n}`),
  };
  return words as Readonly<Record<`ruleColumn${N}` | `ruleComparison${N}` | `ruleValue${N}`, FieldWords>>;
}

/** Titles and headers of a sheet of rules. */
export const ruleFieldWords: Readonly<Record<RuleFieldId, FieldWords>> = {
  ruleOrder: field(text("Order", "順序", "顺序"), "order no nr number rule step", "順序 序號 次序", "顺序 序号 次序"),
  ruleClass: field(text("Class", "類別", "类别"), "class category segment then", "類別 分類 等級", "类别 分类 等级"),
  ruleColour: field(text("Colour", "顏色", "颜色"), "colour color role", "顏色 色彩", "颜色 色彩"),
  ...conditionWords(1),
  ...conditionWords(2),
  ...conditionWords(3),
  ...conditionWords(4),
  ...conditionWords(5),
  ruleAdvice: field(
    text("Advice", "建議做法", "建议做法"),
    "advice whattodo action todo",
    "建議做法 建議 做法 該怎麼做",
    "建议做法 建议 做法 该怎么做",
  ),
  ruleInterval: field(
    text("Contact every (days)", "聯絡間隔（天）", "联系间隔（天）"),
    "contactevery interval intervaldays followup followupdays days",
    "聯絡間隔 間隔 間隔天數 聯絡間隔天數 追蹤天數",
    "联系间隔 间隔 间隔天数 联系间隔天数 跟进天数",
  ),
};
