import type { followUp } from "../../methods/followUp/followUp";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";
import { gradeWords } from "./grade";

/** Words of the contact cadence. */
export const followUpWords: MethodWords<typeof followUp> = {
  title: text("Contact cadence", "跟進節奏", "跟进节奏"),
  question: text("Who is due for a contact, and about what?", "今天該跟進誰、談什麼？", "今天该跟进谁、谈什么？"),
  purpose: text("Next contact by stage, with purpose and channel", "依階段排定下次聯絡、目的與管道", "按阶段排定下次联系、目的与渠道"),
  classHeader: text("Cadence", "跟進階段", "跟进阶段"),
  money: text("Amount", "金額", "金额"),
  needs: {
    stage: text("Stage", "階段", "阶段"),
    recency: text("Days since the last deal", "距上次成交天數", "距上次成交天数"),
    daysSinceContact: text("Last contact", "上次聯絡", "上次联系"),
    role: text("Role of the contact person", "聯絡人角色", "联系人角色"),
    complaintSolved: text("Day a complaint was solved", "投訴解決日", "投诉解决日"),
    expected: text("Expected amount or revenue", "預計金額或營收", "预计金额或营收"),
  },
  classes: {
    customer: {
      label: text("Customer", "成交客戶", "成交客户"),
      advice: text(
        "Monthly, and once a quarter go through the whole business together. Pricing: tie better prices to volume or a yearly agreement, never to asking.",
        "每月聯絡，每季一起檢視全盤合作。價格策略：優惠與數量或年度合約掛勾，不因開口就給。",
        "每月联系，每季度一起回顾全盘合作。价格策略：优惠与数量或年度合同挂钩，不因开口就给。",
      ),
    },
    newCustomer: {
      label: text("Just closed", "剛成交", "刚成交"),
      advice: text(
        "Weekly in the first month: delivery, use, first doubts. Pricing: hold the agreed price; add-ons at list price, goodwill as service.",
        "首月每週聯絡：交貨、使用、疑慮。價格策略：維持成交價，加購照定價，用服務表達誠意。",
        "首月每周联系：交货、使用、疑虑。价格策略：维持成交价，加购照定价，用服务表达诚意。",
      ),
    },
    interested: {
      label: text("Interested", "意向客戶", "意向客户"),
      advice: text(
        "Weekly: one contact moves the deal on, one brings them something of value. Pricing: two or three packages with a date until which they hold, priced by what it is worth to them.",
        "每週聯絡：一次談進度，一次給價值。價格策略：依對方的效益提兩三種方案，附有效期限。",
        "每周联系：一次谈进度，一次给价值。价格策略：按对方的效益提两三种方案，附有效期限。",
      ),
    },
    prospect: {
      label: text("Prospect", "潛在客戶", "潜在客户"),
      advice: text(
        "Every two weeks, lightly: a case, some news, a question. Pricing: a range at most; an exact price before the need is clear only invites comparison.",
        "每兩週輕鬆聯絡：案例、消息、一個提問。價格策略：最多給個範圍，需求未明就報價只會被拿去比。",
        "每两周轻松联系：案例、消息、一个提问。价格策略：最多给个范围，需求未明就报价只会被拿去比。",
      ),
    },
  },
  columns: {
    purpose: text("Purpose", "聯絡目的", "联系目的"),
    channel: text("Channel", "聯絡方式", "联系方式"),
    followUpDays: gradeWords.columns.followUpDays,
    nextContact: gradeWords.columns.nextContact,
    overdueDays: gradeWords.columns.overdueDays,
    expected: text("Amount", "金額", "金额"),
  },
  options: {
    intervals: {
      label: text("Days between contacts", "跟進間隔（天）", "跟进间隔（天）"),
      help: text(
        "Four whole numbers: customer, just closed, interested, prospect.",
        "四個整數：成交客戶、剛成交、意向、潛在。",
        "四个整数：成交客户、刚成交、意向、潜在。",
      ),
    },
    newMonths: {
      label: text("Months that count as just closed", "成交後幾個月內算剛成交", "成交后几个月内算刚成交"),
      help: text(
        "Calendar months after the last deal, the last day included.",
        "自上次成交日起的曆月，含最後一天。",
        "自上次成交日起的历月，含最后一天。",
      ),
    },
    reviewMonths: {
      label: text("Months between deeper reviews", "每隔幾個月深入檢視", "每隔几个月深度回顾"),
      help: text(
        "3: the first contact of every calendar quarter is the review.",
        "3 表示每個曆季的第一次聯絡做深入檢視。",
        "3 表示每个日历季度的第一次联系做深度回顾。",
      ),
    },
  },
  why: {
    callBack: text(
      "Complaint solved on {day}: call back within 24 hours.",
      "投訴於 {day} 解決：24 小時內回訪。",
      "投诉于 {day} 解决：24 小时内回访。",
    ),
    never: text("Never contacted.", "從未聯絡。", "从未联系。"),
    justClosed: text("Last deal {days|one day|{days} days} ago.", "{days} 天前成交。", "{days} 天前成交。"),
    bought: text("No stage written; has bought before.", "未填階段；曾經購買。", "未填阶段；曾经购买。"),
  },
  findings: {
    callBack: text(
      "{count|One of {all} customers is|{count} of {all} customers are} due for a contact; {calls} after a complaint.",
      "{all} 位客戶中有 {count} 位該聯絡，其中 {calls} 位是投訴回訪。",
      "{all} 位客户中有 {count} 位该联系，其中 {calls} 位是投诉回访。",
    ),
    due: text(
      "{count|One of {all} customers is|{count} of {all} customers are} due for a contact.",
      "{all} 位客戶中有 {count} 位該聯絡了。",
      "{all} 位客户中有 {count} 位该联系了。",
    ),
    none: text("Nobody is due for a contact yet.", "目前沒有到期的聯絡。", "目前没有到期的联系。"),
  },
  refusals: {
    intervals: text(
      "The intervals “{met}” do not fit: give four whole numbers of days, for customer, just closed, interested and prospect.",
      "間隔「{met}」不適用：請為成交客戶、剛成交、意向、潛在輸入四個整數天數。",
      "间隔“{met}”不适用：请为成交客户、刚成交、意向、潜在输入四个整数天数。",
    ),
  },
  sections: {
    due: {
      title: text("Due now", "到期名單", "到期名单"),
      note: text(
        "After a complaint first, then by amount; whoever is due on the as-of date or before.",
        "投訴回訪優先，其餘金額大者在前；列出基準日當天或之前到期者。",
        "投诉回访优先，其余金额大者在前；列出基准日当天或之前到期者。",
      ),
    },
  },
  phrases: {
    callBack: text("Call back after the complaint", "投訴回訪", "投诉回访"),
    review: text("Deeper review", "深入檢視", "深度回顾"),
    monthly: text("Regular contact", "例行聯絡", "例行联系"),
    afterDeal: text("Care after the deal", "成交後關懷", "成交后关怀"),
    progressAndValue: text("Progress, and something of value", "談進度、給價值", "谈进度、给价值"),
    light: text("A light touch", "輕度聯絡", "轻度联系"),
    phone: text("Phone call", "電話", "电话"),
    meeting: text("Meeting", "面談", "面谈"),
    mailAndCall: text("Mail, then a scheduled call", "郵件加預約電話", "邮件加预约电话"),
    message: text("Instant message", "即時訊息", "即时消息"),
    papers: text("Papers and specifications", "技術文件與規格", "技术文档与规格"),
    callToPassOn: text("Call, with something to pass on", "電話，附可轉述的資料", "电话，附可转述的资料"),
  },
};
