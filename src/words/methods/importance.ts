import type { importance } from "../../methods/importance/importance";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the importance classes. */
export const importanceWords: MethodWords<typeof importance> = {
  title: text("Importance", "重要程度", "重要程度"),
  question: text("Which few customers decide the result?", "哪些客戶左右業績？", "哪些客户左右业绩？"),
  purpose: text("Key customers by expected amount", "以預計金額找出重點客戶", "以预计金额找出重点客户"),
  classHeader: text("Importance", "重要程度", "重要程度"),
  money: text("Expected amount", "預計金額", "预计金额"),
  needs: { expected: text("Expected amount or revenue", "預計金額或營收", "预计金额或营收") },
  classes: {
    key: {
      label: text("Key", "重點", "重点"),
      advice: text(
        "One person answers for each: a plan on paper, a contact every week, and the manager knows them too.",
        "每位都有專人負責：寫下計畫、每週聯絡，主管也要認識。",
        "每位都有专人负责：写下计划、每周联系，主管也要认识。",
      ),
    },
    notKey: {
      label: text("Not key", "非重點", "非重点"),
      advice: text(
        "Serve them well by routine: standard offers, phone and messages rather than visits.",
        "按例行方式服務：標準方案，以電話與訊息代替拜訪。",
        "按例行方式服务：标准方案，以电话与消息代替拜访。",
      ),
    },
  },
  columns: {
    expected: text("Expected amount", "預計金額", "预计金额"),
    ahead: text("Customers ahead", "排在前面的客戶", "排在前面的客户"),
  },
  options: {
    by: {
      label: text("Key customers are", "重點客戶的認定", "重点客户的认定"),
      help: text("A share of the customers, or all from an amount on.", "取前幾成客戶，或達一定金額者。", "取前几成客户，或达一定金额者。"),
      choices: { top: text("the top percent", "金額前幾成", "金额前几成"), amount: text("from an amount on", "達到金額", "达到金额") },
    },
    topPercent: {
      label: text("Top percent of the customers", "前百分之幾的客戶", "前百分之几的客户"),
      help: text("20 by the 80/20 rule.", "依 80/20 法則為 20。", "按二八法则为 20。"),
    },
    keyAmount: {
      label: text("Key from the amount", "多少金額以上為重點", "多少金额以上为重点"),
      help: text("The amount itself counts as key.", "含該金額。", "含该金额。"),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers is|{count} of {all} customers are} key.",
      "{all} 位客戶中有 {count} 位重點客戶。",
      "{all} 位客户中有 {count} 位重点客户。",
    ),
    none: text("No customer is key.", "目前沒有重點客戶。", "目前没有重点客户。"),
  },
  refusals: {
    noAmount: text(
      "Key by amount needs an amount: give one above zero, or choose the top percent.",
      "以金額認定重點客戶時，請輸入大於零的金額，或改用金額前幾成。",
      "以金额认定重点客户时，请输入大于零的金额，或改用金额前几成。",
    ),
  },
  sections: {
    act: { title: text("Key customers", "重點客戶", "重点客户"), note: text("Largest amount first.", "金額大者在前。", "金额大者在前。") },
  },
  phrases: {},
};
