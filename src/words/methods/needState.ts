import type { needState } from "../../methods/needState/needState";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the need states. */
export const needStateWords: MethodWords<typeof needState> = {
  title: text("Need state", "需求狀態", "需求状态"),
  question: text("Who needs something now?", "誰現在就有需求？", "谁现在就有需求？"),
  purpose: text("Target now, potential later, or dead", "目標客戶、潛在客戶、死客戶", "目标客户、潜在客户、死客户"),
  classHeader: text("Need state", "需求狀態", "需求状态"),
  money: text("Expected amount", "預計金額", "预计金额"),
  needs: {
    need: text("Need", "需求", "需求"),
    close: text("Expected close", "預計成交日", "预计成交日"),
    expected: text("Expected amount", "預計金額", "预计金额"),
  },
  classes: {
    target: {
      label: text("Target", "目標", "目标"),
      advice: text(
        "Put your time here: a concrete offer, a date for the decision, and a contact every week.",
        "時間用在這裡：提出具體方案，約定決定日期，每週聯絡。",
        "时间用在这里：提出具体方案，约定决定日期，每周联系。",
      ),
    },
    potential: {
      label: text("Potential", "潛在", "潜在"),
      advice: text(
        "Stay in sight: once a month a case or news of the trade, and ask what would have to change.",
        "保持曝光：每月一則案例或同業消息，問清楚什麼時候會需要。",
        "保持曝光：每月一个案例或同行消息，问清楚什么时候会需要。",
      ),
    },
    dead: {
      label: text("Dead", "無需求", "无需求"),
      advice: text(
        "No more visits. A greeting once a year shows whether anything has changed; ask whom they know who does have the need.",
        "不再拜訪；每年問候一次看有無變化，並請對方介紹有需求的人。",
        "不再拜访；每年问候一次看有无变化，并请对方介绍有需求的人。",
      ),
    },
  },
  columns: { close: text("Expected close", "預計成交日", "预计成交日"), expected: text("Expected amount", "預計金額", "预计金额") },
  options: {
    laterMonths: {
      label: text("“Now” reaches months ahead", "幾個月內算「現在」", "几个月内算“现在”"),
      help: text(
        "An explicit need that is expected to close later than this is Potential.",
        "需求明確但預計更晚成交者，列為潛在。",
        "需求明确但预计更晚成交者，列为潜在。",
      ),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers has|{count} of {all} customers have} a need now.",
      "{all} 位客戶中有 {count} 位現在就有需求。",
      "{all} 位客户中有 {count} 位现在就有需求。",
    ),
    none: text("Nobody has a need now.", "目前沒有客戶有立即的需求。", "目前没有客户有立即的需求。"),
  },
  refusals: {},
  sections: {
    act: {
      title: text("Targets", "目標客戶", "目标客户"),
      note: text("Largest expected amount first.", "預計金額大者在前。", "预计金额大者在前。"),
    },
  },
  phrases: { monthsLeft: text("Months to the close", "距成交月數", "距成交月数") },
};
