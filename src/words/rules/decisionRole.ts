import type { Text } from "../../core/Text";
import { text } from "../text";
import { questionnaireRule } from "./questionnaire";

/** What the questionnaire asks and where its types come from. */
export const decisionRoleRule: Text = questionnaireRule(
  text(
    "Five roles in a purchase, after Webster and Wind's buying centre, two traits each: **Decision maker** (signs, owns the budget), **Influencer** (is asked for advice, shapes the criteria), **Executor** (handles quotes and orders, has to ask upward), **Technical reviewer** (checks the specifications, can veto), **End user** (uses it daily, speaks of ease of use).",
    "依 Webster 與 Wind 的採購中心分為五種角色，各兩項特徵：**決策者**（簽核、掌預算）、**影響者**（內部會問他、影響標準）、**執行者**（經辦、要請示）、**技術把關者**（審規格、可否決）、**使用者**（每天用、在意好不好用）。",
    "按 Webster 与 Wind 的采购中心分为五种角色，各两项特征：**决策者**（签字、掌预算）、**影响者**（内部会问他、影响标准）、**执行者**（经办、要请示）、**技术把关者**（审规格、可否决）、**使用者**（每天用、在乎好不好用）。",
  ),
);
