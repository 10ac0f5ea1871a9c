import type { urgency } from "../../methods/urgency/urgency";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the urgency classes. */
export const urgencyWords: MethodWords<typeof urgency> = {
  title: text("Urgency", "緊急程度", "紧急程度"),
  question: text("What must be handled first?", "哪些事必須先處理？", "哪些事必须先处理？"),
  purpose: text("By when each customer needs an answer", "每位客戶最晚何時要處理", "每位客户最晚何时要处理"),
  classHeader: text("Urgency", "緊急程度", "紧急程度"),
  money: text("Expected amount", "預計金額", "预计金额"),
  needs: {
    close: text("Expected close or deadline", "預計成交日或期限", "预计成交日或期限"),
    expected: text("Expected amount", "預計金額", "预计金额"),
  },
  classes: {
    urgent: {
      label: text("Urgent", "緊急", "紧急"),
      advice: text(
        "Today: call, decide, and clear what stands in the way.",
        "今天就處理：打電話、定案、排除障礙。",
        "今天就处理：打电话、定案、排除障碍。",
      ),
    },
    soon: {
      label: text("Soon", "近期", "近期"),
      advice: text(
        "This week: agree the next step and put a date to it.",
        "本週處理：談定下一步並約好日期。",
        "本周处理：谈定下一步并约好日期。",
      ),
    },
    notUrgent: {
      label: text("Not urgent", "不急", "不急"),
      advice: text(
        "Every two weeks: keep the contact warm and learn what decides.",
        "每兩週聯絡：保持熱度，了解決策關鍵。",
        "每两周联系：保持热度，了解决策关键。",
      ),
    },
    slow: {
      label: text("Slow", "緩辦", "缓办"),
      advice: text(
        "Once a month: useful news only, no pressure.",
        "每月一次：只送有用的消息，不施壓。",
        "每月一次：只送有用的消息，不施压。",
      ),
    },
  },
  columns: {
    close: text("Due by", "期限", "期限"),
    daysLeft: text("Days left", "剩餘天數", "剩余天数"),
    expected: text("Expected amount", "預計金額", "预计金额"),
  },
  options: {
    urgentDays: {
      label: text("Urgent up to days", "幾天內算緊急", "几天内算紧急"),
      help: text("A matter due within so many days is urgent.", "在這個天數內到期者為緊急。", "在这个天数内到期者为紧急。"),
    },
    soonMonths: {
      label: text("Soon up to months", "幾個月內算近期", "几个月内算近期"),
      help: text("Calendar months, the last day included.", "以曆月計，含最後一天。", "以历月计，含最后一天。"),
    },
    laterMonths: {
      label: text("Not urgent up to months", "幾個月內算不急", "几个月内算不急"),
      help: text("What is due later than this can go slowly.", "更晚到期者歸為緩辦。", "更晚到期者归为缓办。"),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers needs|{count} of {all} customers need} an answer now.",
      "{all} 位客戶中有 {count} 位需要立即處理。",
      "{all} 位客户中有 {count} 位需要立即处理。",
    ),
    none: text("Nobody needs an answer at once.", "目前沒有需要立即處理的客戶。", "目前没有需要立即处理的客户。"),
  },
  refusals: {
    monthsOutOfOrder: text(
      "The months {first} and {second} do not fit: “not urgent” must reach further than “soon”.",
      "月數 {first} 與 {second} 不適用：「不急」的期限必須比「近期」長。",
      "月数 {first} 与 {second} 不适用：“不急”的期限必须比“近期”长。",
    ),
  },
  sections: { act: { title: text("Handle today", "今天要處理", "今天要处理") } },
  phrases: { monthsLeft: text("Months left", "剩餘月數", "剩余月数") },
};
