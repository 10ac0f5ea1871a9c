import type { purchaseCriteria } from "../../methods/purchaseCriteria/purchaseCriteria";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of how settled a buyer's criteria are. */
export const purchaseCriteriaWords: MethodWords<typeof purchaseCriteria> = {
  title: text("Purchase criteria", "採購標準", "采购标准"),
  question: text("Where can we still shape what they want?", "誰的採購標準還能影響？", "谁的采购标准还能影响？"),
  purpose: text("How settled each buyer's criteria are", "客戶的採購標準定到什麼程度", "客户的采购标准定到什么程度"),
  classHeader: text("Purchase criteria", "採購標準", "采购标准"),
  money: text("Expected amount", "預計金額", "预计金额"),
  needs: {
    criteria: text("How settled the criteria are", "採購標準的狀態", "采购标准的状态"),
    supplierChosen: text("A supplier is chosen", "已選定廠商", "已选定供应商"),
    priceCheck: text("We are a price check", "只來比價", "只来比价"),
    criteriaOpen: text("Criteria can still change", "標準仍可調整", "标准仍可调整"),
    opinionsDiffer: text("Opinions differ inside", "內部意見不一", "内部意见不一"),
    knowsUnwanted: text("Knows what is not wanted", "知道不要什麼", "知道不要什么"),
    expected: text("Expected amount", "預計金額", "预计金额"),
  },
  classes: {
    halfSettled: {
      label: text("Half settled", "半定", "半定"),
      advice: text(
        "Talk to each of them alone, find who leans our way, and give that person the arguments that turn the open criteria towards us.",
        "逐一拜訪內部各方，找出支持我們的人，給他把標準導向我們的理由。",
        "逐一拜访内部各方，找出支持我们的人，给他把标准引向我们的理由。",
      ),
    },
    unsettled: {
      label: text("Unsettled", "未定", "未定"),
      advice: text(
        "Turn what they do not want into a list of what to look for: a comparison, a case, a visit to a customer who had the same worry.",
        "把「不要什麼」變成「該看什麼」：給比較表、案例，安排參訪有同樣顧慮的客戶。",
        "把“不要什么”变成“该看什么”：给对比表、案例，安排参观有同样顾虑的客户。",
      ),
    },
    unknown: {
      label: text("Unknown", "未知", "未知"),
      advice: text(
        "We are the first to ask: talk about the problem and what it costs them, not about the product, and write the first criteria together.",
        "我們是第一個上門的：先談問題與代價，不急著推產品，一起寫下第一版標準。",
        "我们是第一个上门的：先谈问题与代价，不急着推产品，一起写下第一版标准。",
      ),
    },
    settled: {
      label: text("Settled", "已定", "已定"),
      advice: text(
        "Ask who wrote the criteria. If we can add one that only we meet, fight; if not, quote once and spend the time elsewhere.",
        "先問標準是誰訂的。能加進只有我們做得到的條件就爭取，否則報一次價就收手。",
        "先问标准是谁定的。能加进只有我们做得到的条件就争取，否则报一次价就收手。",
      ),
    },
  },
  columns: { expected: text("Expected amount", "預計金額", "预计金额") },
  options: {},
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} buyers|{count} of {all} buyers} can still be won by shaping the criteria.",
      "{all} 位買方中有 {count} 位的標準還能影響。",
      "{all} 位买方中有 {count} 位的标准还能影响。",
    ),
    none: text("No buyer's criteria are open to influence right now.", "目前沒有標準仍可影響的買方。", "目前没有标准仍可影响的买方。"),
  },
  refusals: {},
  sections: { act: { title: text("Criteria still to be shaped", "標準還能影響的客戶", "标准还能影响的客户") } },
  phrases: {},
};
