import type { grade } from "../../methods/grade/grade";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the A–E grade. */
export const gradeWords: MethodWords<typeof grade> = {
  title: text("A–E grade", "客戶等級", "客户等级"),
  question: text("Who should we call next?", "接下來該聯絡誰？", "接下来该联系谁？"),
  purpose: text("A–E grade with follow-up dates", "A–E 等級與跟進日期", "A–E 等级与跟进日期"),
  classHeader: text("Grade", "等級", "等级"),
  money: text("Expected amount", "預計金額", "预计金额"),
  needs: {
    need: text("Need (explicit, latent, none)", "需求（明確、潛在、無）", "需求（明确、潜在、无）"),
    close: text("Expected close", "預計成交日", "预计成交日"),
    lastContact: text("Last contact", "上次聯絡", "上次联系"),
    expected: text("Expected amount", "預計金額", "预计金额"),
  },
  classes: {
    A: {
      label: text("A", "A", "A"),
      advice: text("Be in touch every day until the deal is closed.", "每天跟進，直到成交。", "每天跟进，直到成交。"),
    },
    B: { label: text("B", "B", "B"), advice: text("Move one step forward every week.", "每週推進一步。", "每周推进一步。") },
    C: {
      label: text("C", "C", "C"),
      advice: text(
        "Keep the need warm: something useful every 15 days.",
        "維持熱度：每 15 天提供一次有用的資訊。",
        "保持热度：每 15 天提供一次有用的信息。",
      ),
    },
    D: {
      label: text("D", "D", "D"),
      advice: text(
        "Awaken the need: a reason to talk every 30 days.",
        "喚起需求：每 30 天找一個話題聯絡。",
        "唤起需求：每 30 天找一个话题联系。",
      ),
    },
    E: {
      label: text("E", "E", "E"),
      advice: text(
        "Greet once a year and see whether anything has changed.",
        "每年問候一次，看看情況是否改變。",
        "每年问候一次，看看情况是否改变。",
      ),
    },
  },
  columns: {
    expected: text("Expected amount", "預計金額", "预计金额"),
    followUpDays: text("Contact every (days)", "跟進間隔（天）", "跟进间隔（天）"),
    nextContact: text("Next contact", "下次聯絡", "下次联系"),
    overdueDays: text("Overdue (days)", "逾期（天）", "逾期（天）"),
  },
  options: {
    within: {
      label: text("A, B and C close within (months)", "A、B、C 的成交期限（月）", "A、B、C 的成交期限（月）"),
      help: text("Calendar months from the as-of date, rising.", "自基準日起算的曆月，由小到大。", "自基准日起算的日历月，由小到大。"),
    },
    intervals: {
      label: text("Days between contacts, A to E", "A 至 E 的跟進間隔（天）", "A 至 E 的跟进间隔（天）"),
      help: text("Five whole numbers.", "五個整數。", "五个整数。"),
    },
  },
  why: {
    noNeed: text("No need", "無需求", "无需求"),
    latent: text("Latent need", "潛在需求", "潜在需求"),
    noDate: text("Explicit need, no date yet", "需求明確，尚無日期", "需求明确，尚无日期"),
    datePassed: text("Date passed: ask again", "日期已過：請重新確認", "日期已过：请重新确认"),
    later: text("Explicit need, closing in {days} days", "需求明確，{days} 天後成交", "需求明确，{days} 天后成交"),
    closing: text("Explicit need, closing {days|tomorrow|in {days} days}", "需求明確，{days} 天後成交", "需求明确，{days} 天后成交"),
  },
  findings: {
    overdue: text(
      "{count|One contact is|{count} contacts are} overdue; {best|1 of {all} prospects is|{best} of {all} prospects are} graded A.",
      "有 {count} 筆聯絡已逾期；{all} 位客戶中 {best} 位為 A 級。",
      "有 {count} 笔联系已逾期；{all} 位客户中 {best} 位为 A 级。",
    ),
    onTime: text(
      "No contact is overdue; {best|1 of {all} prospects is|{best} of {all} prospects are} graded A.",
      "沒有逾期的聯絡；{all} 位客戶中 {best} 位為 A 級。",
      "没有逾期的联系；{all} 位客户中 {best} 位为 A 级。",
    ),
  },
  refusals: {
    months: text(
      "The months “{met}” do not fit: give three whole numbers that rise, for example 1, 3, 6.",
      "月數「{met}」不適用：請輸入三個遞增的整數，例如 1, 3, 6。",
      "月数“{met}”不适用：请输入三个递增的整数，例如 1, 3, 6。",
    ),
    intervals: text(
      "The intervals “{met}” do not fit: give five whole numbers of days, for A to E.",
      "間隔「{met}」不適用：請為 A 至 E 輸入五個整數天數。",
      "间隔“{met}”不适用：请为 A 至 E 输入五个整数天数。",
    ),
  },
  sections: {
    overdue: {
      title: text("Overdue, most valuable first", "逾期名單（金額大者在前）", "逾期名单（金额大者在前）"),
      note: text("These contacts should have been made by now.", "這些聯絡早該完成。", "这些联系早该完成。"),
    },
  },
};
