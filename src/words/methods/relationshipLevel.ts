import type { relationshipLevel } from "../../methods/relationshipLevel/relationshipLevel";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the five relationship levels. */
export const relationshipLevelWords: MethodWords<typeof relationshipLevel> = {
  title: text("Relationship level", "關係層級", "关系层级"),
  question: text("How close are we to each customer?", "我們與每位客戶有多親近？", "我们与每位客户有多亲近？"),
  purpose: text(
    "Five levels of relationship, and the level that would pay",
    "五個關係層級，以及值得投入的層級",
    "五个关系层级，以及值得投入的层级",
  ),
  classHeader: text("Relationship level", "關係層級", "关系层级"),
  money: text("Gross margin", "毛利", "毛利"),
  needs: {
    contacts: text("Contacts of the last months", "近期聯絡次數", "近期联系次数"),
    inbound: text("Contacts begun by the customer", "客戶主動聯絡次數", "客户主动联系次数"),
    suggestions: text("Suggestions", "建議次數", "建议次数"),
    jointProjects: text("Joint projects", "有共同專案", "有共同项目"),
    margin: text("Gross margin, or revenue", "毛利（或營收）", "毛利（或营收）"),
  },
  classes: {
    partnership: {
      label: text("Partnership", "夥伴型", "伙伴型"),
      advice: text(
        "Keep a joint plan with dates and owners, and let the top people meet twice a year.",
        "共同計畫要有期限與負責人，每年安排兩次高層會面。",
        "共同计划要有期限与负责人，每年安排两次高层会面。",
      ),
    },
    proactive: {
      label: text("Proactive", "主動型", "主动型"),
      advice: text(
        "They give ideas: answer each within a week, and propose a first joint project.",
        "客戶願意給建議：一週內逐條回覆，並提出第一個合作專案。",
        "客户愿意给建议：一周内逐条回复，并提出第一个合作项目。",
      ),
    },
    accountable: {
      label: text("Accountable", "負責型", "负责型"),
      advice: text(
        "Go beyond the check after delivery: ask what could be better, and come back with the answer.",
        "不只售後回訪，多問一句哪裡可以更好，並帶著答案回來。",
        "不只售后回访，多问一句哪里可以更好，并带着答案回来。",
      ),
    },
    reactive: {
      label: text("Reactive", "被動型", "被动型"),
      advice: text(
        "Do not wait for the next question: call once after each delivery.",
        "別等客戶來問：每次交貨後主動致電一次。",
        "别等客户来问：每次交货后主动致电一次。",
      ),
    },
    basic: {
      label: text("Basic", "基本型", "基本型"),
      advice: text(
        "Trade only: leave it so where margin is small, otherwise find the person to talk to.",
        "只有交易：毛利小的維持現狀，毛利大的先找到對的窗口。",
        "只有交易：毛利小的维持现状，毛利大的先找到对的人。",
      ),
    },
  },
  columns: {
    justified: text("Level that would pay", "值得投入的層級", "值得投入的层级"),
    gap: text("Levels to go", "層級差距", "层级差距"),
    perQuarter: text("Contacts per quarter", "每季聯絡次數", "每季度联系次数"),
    margin: text("Gross margin", "毛利", "毛利"),
  },
  options: {
    trendMonths: {
      label: text("Months looked at", "檢視的月數", "查看的月数"),
      help: text(
        "Contacts of the last months are counted and brought to a quarter.",
        "計算最近幾個月的聯絡並折合為一季。",
        "计算最近几个月的联系并折合为一季。",
      ),
    },
    regularContacts: {
      label: text("Regular from contacts a quarter", "每季幾次算經常聯絡", "每季度几次算经常联系"),
      help: text(
        "Contacts per quarter from which a contact is regular.",
        "每季達到這個次數即為經常聯絡。",
        "每季度达到这个次数即为经常联系。",
      ),
    },
    fewCustomers: {
      label: text("Few customers up to", "幾位以下算客戶少", "几位以下算客户少"),
      help: text(
        "With so few customers each can be looked after closely.",
        "客戶在此數以下，每位都能密切照顧。",
        "客户在此数以下，每位都能密切照顾。",
      ),
    },
    manyCustomers: {
      label: text("Many customers above", "超過幾位算客戶多", "超过几位算客户多"),
      help: text(
        "With more customers than this, closeness must be rationed.",
        "客戶超過此數，投入的心力必須有所取捨。",
        "客户超过此数，投入的精力必须有所取舍。",
      ),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers gives|{count} of {all} customers give} no ideas of their own yet: basic, reactive or accountable.",
      "{all} 位客戶中有 {count} 位仍停留在基本、被動或負責型。",
      "{all} 位客户中有 {count} 位仍停留在基本、被动或负责型。",
    ),
    none: text("Every customer is at the proactive level or above.", "所有客戶都已達主動型以上。", "所有客户都已达主动型以上。"),
  },
  refusals: {
    numbersOutOfOrder: text(
      "The numbers {first} and {second} do not fit: “many customers” must be more than “few”.",
      "人數 {first} 與 {second} 不適用：「客戶多」必須大於「客戶少」。",
      "人数 {first} 与 {second} 不适用：“客户多”必须大于“客户少”。",
    ),
  },
  sections: {
    act: { title: text("Where a closer relationship would pay most", "最值得拉近關係的客戶", "最值得拉近关系的客户") },
  },
  phrases: { outbound: text("Contacts begun by us", "我方主動聯絡次數", "我方主动联系次数") },
};
