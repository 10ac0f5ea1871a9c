import type { netWorth } from "../../methods/netWorth/netWorth";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the high-net-worth fit. */
export const netWorthWords: MethodWords<typeof netWorth> = {
  title: text("Net-worth fit", "高淨值客戶", "高净值客户"),
  question: text("Which plan suits each client?", "每位客戶適合哪種配置？", "每位客户适合哪种配置？"),
  purpose: text(
    "Steady, balanced or growth, by assets, preference and risk",
    "依資產、偏好與風險：穩健、平衡或成長",
    "按资产、偏好与风险：稳健、平衡或成长",
  ),
  classHeader: text("Plan", "建議配置", "建议配置"),
  money: text("Assets", "資產", "资产"),
  needs: {
    assets: text("Assets", "資產", "资产"),
    preference: text("Preference", "理財偏好", "理财偏好"),
    riskTolerance: text("Risk tolerance", "風險承受度", "风险承受度"),
  },
  classes: {
    growth: {
      label: text("Growth plan", "成長型", "成长型"),
      advice: text(
        "Talk of opportunities and of the worst case in the same meeting; review each month.",
        "機會與最壞情況一次談清楚，每月檢視。",
        "机会与最坏情况一次谈清楚，每月回顾。",
      ),
    },
    balanced: {
      label: text("Balanced plan", "平衡型", "平衡型"),
      advice: text(
        "Show how the parts balance; review each quarter and after large moves of the market.",
        "說明各部位如何互補；每季及市場大幅波動後檢視。",
        "说明各部位如何互补；每季度及市场大幅波动后回顾。",
      ),
    },
    steady: {
      label: text("Steady plan", "穩健型", "稳健型"),
      advice: text(
        "Safety first: capital, income and dates on one page, no surprises.",
        "安全第一：本金、收益與到期日列在一頁，不出意外。",
        "安全第一：本金、收益与到期日列在一页，不出意外。",
      ),
    },
  },
  columns: {
    assets: text("Assets", "資產", "资产"),
  },
  options: {
    growthFrom: {
      label: text("Growth from assets", "成長型最低資產", "成长型最低资产"),
      help: text("A growth plan is offered from these assets on.", "資產達此金額才建議成長型。", "资产达此金额才建议成长型。"),
    },
    balancedFrom: {
      label: text("Balanced from assets", "平衡型最低資產", "平衡型最低资产"),
      help: text("Below these assets the plan is steady.", "低於此金額一律穩健型。", "低于此金额一律稳健型。"),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} clients fits|{count} of {all} clients fit} a growth plan.",
      "{all} 位客戶中有 {count} 位適合成長型。",
      "{all} 位客户中有 {count} 位适合成长型。",
    ),
    none: text("No client fits a growth plan.", "沒有適合成長型的客戶。", "没有适合成长型的客户。"),
  },
  refusals: {
    bands: text(
      "The bands “{met}” do not fit: growth must begin at or above balanced.",
      "門檻「{met}」不適用：成長型不得低於平衡型。",
      "门槛“{met}”不适用：成长型不得低于平衡型。",
    ),
  },
  sections: { act: { title: text("Growth plans to discuss", "可談成長型的客戶", "可谈成长型的客户") } },
  phrases: {},
};
