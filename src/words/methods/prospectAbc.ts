import type { prospectAbc } from "../../methods/prospectAbc/prospectAbc";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the prospect classes A, B and C. */
export const prospectAbcWords: MethodWords<typeof prospectAbc> = {
  title: text("Prospect A/B/C", "潛在客戶ABC", "潜在客户ABC"),
  question: text("Which prospects are worth the chase?", "哪些潛在客戶最值得追？", "哪些潜在客户最值得追？"),
  purpose: text("By need, budget and length of the decision chain", "看需求、預算與決策鏈長短", "看需求、预算与决策链长短"),
  classHeader: text("Prospect class", "潛在客戶類別", "潜在客户类别"),
  money: text("Expected amount", "預計金額", "预计金额"),
  needs: {
    need: text("Need", "需求", "需求"),
    budgetLevel: text("Budget level", "預算高低", "预算高低"),
    budget: text("Budget amount", "預算金額", "预算金额"),
    deciders: text("Decision makers", "決策人數", "决策人数"),
    expected: text("Expected amount", "預計金額", "预计金额"),
  },
  classes: {
    A: {
      label: text("A", "A", "A"),
      advice: text(
        "Go now: meet whoever decides this week, with an offer and a date to sign.",
        "立刻行動：本週見到決策人，帶著方案與簽約日期去。",
        "立刻行动：本周见到决策人，带着方案与签约日期去。",
      ),
    },
    B: {
      label: text("B", "B", "B"),
      advice: text(
        "One thing is missing: build the need, find the budget, or shorten the way to whoever decides.",
        "還差一項：把需求談深、找到預算，或縮短到決策人的路。",
        "还差一项：把需求谈深、找到预算，或缩短到决策人的路。",
      ),
    },
    C: {
      label: text("C", "C", "C"),
      advice: text(
        "Let them wait: a useful mail once a month, and ask again about need and budget.",
        "先放著等：每月一則有用的訊息，再問需求與預算。",
        "先放着等：每月一条有用的消息，再问需求与预算。",
      ),
    },
  },
  columns: {
    budget: text("Budget", "預算", "预算"),
    budgetRatio: text("Budget against the limit", "預算對門檻", "预算对门槛"),
    deciders: text("Decision makers", "決策人數", "决策人数"),
    expected: text("Expected amount", "預計金額", "预计金额"),
  },
  options: {
    highBudget: {
      label: text("A budget is high from", "多少以上算高預算", "多少以上算高预算"),
      help: text(
        "An amount; 0 takes the median of the budgets given. Budgets told as high, medium or low need no limit.",
        "金額；0 表示以所填預算的中位數為準。預算填高、中、低者不受此限。",
        "金额；0 表示以所填预算的中位数为准。预算填高、中、低者不受此限。",
      ),
    },
    shortChain: {
      label: text("A decision chain is short up to", "幾人以內算決策鏈短", "几人以内算决策链短"),
      help: text("People who have a say in the decision.", "參與決策的人數。", "参与决策的人数。"),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} prospects has|{count} of {all} prospects have} need, budget and a short decision chain.",
      "{all} 位潛在客戶中有 {count} 位需求高、預算高、決策鏈短。",
      "{all} 位潜在客户中有 {count} 位需求高、预算高、决策链短。",
    ),
    none: text(
      "No prospect has need, budget and a short decision chain all at once.",
      "目前沒有需求高、預算高、決策鏈又短的潛在客戶。",
      "目前没有需求高、预算高、决策链又短的潜在客户。",
    ),
  },
  refusals: {},
  sections: {
    act: {
      title: text("A prospects", "A 類潛在客戶", "A 类潜在客户"),
      note: text("Largest expected amount first.", "預計金額大者在前。", "预计金额大者在前。"),
    },
  },
  phrases: {},
};
