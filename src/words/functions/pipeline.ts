import type { Text } from "../../core/Text";
import { text } from "../text";

const asOf = text("The day to count from; today when left out.", "計算的基準日；省略時為今天。", "计算的基准日；省略时为今天。");
const need = text("The need: explicit, latent or none.", "需求：明確、潛在或無。", "需求：明确、潜在或无。");
const close = text("The expected close: a date, or a number of days.", "預計成交日：日期，或天數。", "预计成交日：日期，或天数。");

/** Words of the functions about deals that are not yet made. */
export const pipelineFunctionWords = {
  URGENCY: {
    description: text(
      "How urgent a matter is: urgent within 7 days, soon within one month, not urgent within three, slow later.",
      "事情的緊急程度：7 天內緊急，一個月內近期，三個月內不急，更晚緩辦。",
      "事情的紧急程度：7 天内紧急，一个月内近期，三个月内不急，更晚缓办。",
    ),
    parameters: {
      close: text(
        "The expected close or deadline: a date, or a number of days.",
        "預計成交日或期限：日期，或天數。",
        "预计成交日或期限：日期，或天数。",
      ),
      asOf,
    },
  },
  NEEDSTATE: {
    description: text(
      "Target (an explicit need within half a year), Potential (latent or later) or Dead (no need).",
      "目標（半年內的明確需求）、潛在（潛在需求或更晚）或無需求。",
      "目标（半年内的明确需求）、潜在（潜在需求或更晚）或无需求。",
    ),
    parameters: { need, close, asOf },
  },
  PROSPECTABC: {
    description: text(
      "Class of a prospect: A with a high need, a high budget and at most two decision makers, B with two of the three, C otherwise.",
      "潛在客戶類別：需求高、預算高、決策者兩人以內皆備為 A，具兩項為 B，其餘為 C。",
      "潜在客户类别：需求高、预算高、决策者两人以内皆备为 A，具两项为 B，其余为 C。",
    ),
    parameters: {
      need,
      budget: text("The budget: high, medium or low, or an amount.", "預算：高、中、低，或金額。", "预算：高、中、低，或金额。"),
      deciders: text("The number of people who decide.", "決策人數。", "决策人数。"),
      highBudget: text(
        "The amount from which a budget is high; of a column, the median when left out.",
        "多少金額以上算高預算；整欄計算時省略則為中位數。",
        "多少金额以上算高预算；整列计算时省略则为中位数。",
      ),
    },
  },
  FOLLOWUP: {
    description: text(
      "The day of the next contact by stage: prospect every 14 days, interested weekly, customer weekly in the first month after a deal, then every 30 days.",
      "依階段計算下次聯絡日：潛在每 14 天、意向每週、成交後首月每週，之後每 30 天。",
      "按阶段计算下次联系日：潜在每 14 天、意向每周、成交后首月每周，之后每 30 天。",
    ),
    parameters: {
      stage: text(
        "The stage: prospect, interested, closed or repeat; empty for a customer with a last deal.",
        "階段：潛在、意向、成交或回購；有上次成交日者可留空。",
        "阶段：潜在、意向、成交或复购；有上次成交日者可留空。",
      ),
      lastContact: text(
        "The date of the last contact; empty when there was none.",
        "上次聯絡日期；從未聯絡則留空。",
        "上次联系日期；从未联系则留空。",
      ),
      lastDeal: text("The date of the last deal.", "上次成交日期。", "上次成交日期。"),
      asOf,
    },
  },
} as const;

/** Why these functions cannot answer. */
export const pipelineFunctionReasons: Readonly<Record<string, Text>> = {
  "function.noStage": text(
    "The stage is empty: write prospect, interested, closed or repeat.",
    "階段為空白：請填潛在、意向、成交或回購。",
    "阶段为空白：请填潜在、意向、成交或复购。",
  ),
  "function.notAStage": text(
    "“{met}” is not a stage: write prospect, interested, closed or repeat.",
    "「{met}」不是階段：請填潛在、意向、成交或回購。",
    "“{met}”不是阶段：请填潜在、意向、成交或复购。",
  ),
  "function.notABudget": text(
    "“{met}” is not a budget: write high, medium or low, or an amount.",
    "「{met}」不是預算：請填高、中、低，或金額。",
    "“{met}”不是预算：请填高、中、低，或金额。",
  ),
  "function.noBudgetLimit": text(
    "One amount alone cannot be judged: add the amount from which a budget is high.",
    "單一金額無從判斷：請加上多少金額以上算高預算。",
    "单个金额无从判断：请加上多少金额以上算高预算。",
  ),
};
