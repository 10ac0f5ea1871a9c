import type { upsellPhase } from "../../methods/upsellPhase/upsellPhase";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the after-sale phases. */
export const upsellPhaseWords: MethodWords<typeof upsellPhase> = {
  title: text("After-sale phase", "追銷階段", "追销阶段"),
  question: text("What can be offered after the sale?", "成交之後，現在能追銷什麼？", "成交之后，现在能追销什么？"),
  purpose: text("Which offer fits, by how fresh the last order is", "依上次購買的新鮮度決定追銷方式", "按上次购买的新鲜度决定追销方式"),
  classHeader: text("After-sale phase", "追銷階段", "追销阶段"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    recency: text("Days since the last purchase", "距上次購買天數", "距上次购买天数"),
    usualGap: text("Usual days between purchases", "平常購買間隔天數", "平常购买间隔天数"),
    monetary: text("Revenue", "營收", "营收"),
  },
  classes: {
    impulse: {
      label: text("Impulse", "衝動期", "冲动期"),
      advice: text(
        "Offer the accessory or the larger pack today, at a price for this order only: the purse is still open.",
        "趁熱打鐵：今天就推配件或加大包裝，價格限本單有效。",
        "趁热打铁：今天就推配件或加大包装，价格限本单有效。",
      ),
    },
    honeymoon: {
      label: text("Honeymoon", "蜜月期", "蜜月期"),
      advice: text(
        "Ask how it works and show them how to get more out of it; offer a service, an upgrade or a membership, and ask for a referral.",
        "關心使用情形並教會用法，順勢推服務、升級或會員，並請他們介紹。",
        "关心使用情况并教会用法，顺势推服务、升级或会员，并请他们介绍。",
      ),
    },
    mature: {
      label: text("Mature", "成熟期", "成熟期"),
      advice: text(
        "The next order is near or overdue: remind them to reorder, and bring something new or a bundle.",
        "該補貨了：提醒續購，帶上新品或組合方案。",
        "该补货了：提醒续购，带上新品或组合方案。",
      ),
    },
  },
  columns: {
    recency: text("Days since last purchase", "距上次購買天數", "距上次购买天数"),
    usualGap: text("Usual gap (days)", "平常間隔（天）", "平常间隔（天）"),
    gapPassed: text("Share of the usual gap passed", "平常間隔已過比例", "平常间隔已过比例"),
    monetary: text("Revenue", "營收", "营收"),
  },
  options: {
    impulseDays: {
      label: text("Impulse up to days", "幾天內算衝動期", "几天内算冲动期"),
      help: text("Days after an order in which more can be sold at once.", "下單後仍可立即加購的天數。", "下单后仍可立即加购的天数。"),
    },
    honeymoonPercent: {
      label: text("Honeymoon up to percent of the gap", "間隔過幾成前算蜜月期（%）", "间隔过几成前算蜜月期（%）"),
      help: text(
        "Until this share of the customer's usual gap has passed.",
        "客戶平常間隔過了這個百分比之前為蜜月期。",
        "客户平常间隔过了这个百分比之前为蜜月期。",
      ),
    },
    usualDays: {
      label: text("Gap in days, without a habit", "無固定節奏者的間隔天數", "无固定节奏者的间隔天数"),
      help: text(
        "Stands for the usual gap of a customer with fewer than three purchase days.",
        "購買日不足三天者，以此代替平常間隔。",
        "购买日不足三天者，以此代替平常间隔。",
      ),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers has|{count} of {all} customers have} just ordered: offer more today.",
      "{all} 位客戶中有 {count} 位剛下單，今天就能加購。",
      "{all} 位客户中有 {count} 位刚下单，今天就能加购。",
    ),
    none: text("Nobody has ordered in the last days.", "這幾天沒有客戶剛下單。", "这几天没有客户刚下单。"),
  },
  refusals: {},
  sections: { act: { title: text("Offer more today", "今天就追銷", "今天就追销") } },
  phrases: {},
};
