import type { competitor } from "../../methods/competitor/competitor";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the kinds of competitors. */
export const competitorWords: MethodWords<typeof competitor> = {
  title: text("Competitors", "競爭者", "竞争者"),
  question: text("Against whom, or what, do we compete?", "我們在跟誰、跟什麼競爭？", "我们在跟谁、跟什么竞争？"),
  purpose: text(
    "Leader, equal or follower, and what else takes the order",
    "領先、相當、跟隨，以及其他搶單的對手",
    "领先、相当、跟随，以及其他抢单的对手",
  ),
  classHeader: text("Competition", "競爭型態", "竞争类型"),
  money: text("Competitor's sales", "對手銷售額", "对手销售额"),
  needs: {
    rivalry: text("Kind of competition", "競爭型態", "竞争类型"),
    rivalSales: text("Competitor's sales", "對手銷售額", "对手销售额"),
    ourSales: text("Our sales there", "我方銷售額", "我方销售额"),
  },
  classes: {
    leader: {
      label: text("Leader", "領先者", "领先者"),
      advice: text(
        "Do not fight on price: choose the customers and the uses where we are better, and win there.",
        "不拚價格：挑我們較強的客群與用途，在那裡取勝。",
        "不拼价格：挑我们较强的客群与用途，在那里取胜。",
      ),
    },
    equal: {
      label: text("Equal", "相當者", "相当者"),
      advice: text(
        "Service and speed decide: be there first, and let references speak.",
        "比服務與速度：先到一步，讓實績說話。",
        "比服务与速度：先到一步，让实绩说话。",
      ),
    },
    follower: {
      label: text("Follower", "跟隨者", "跟随者"),
      advice: text(
        "Watch what they copy, and stay one product ahead.",
        "留意他們模仿什麼，產品保持領先一步。",
        "留意他们模仿什么，产品保持领先一步。",
      ),
    },
    indirect: {
      label: text("Indirect", "間接競爭", "间接竞争"),
      advice: text(
        "They serve the same need another way: show what the customer would miss.",
        "以別的方式滿足同一需求：說清楚客戶會少了什麼。",
        "以别的方式满足同一需求：说清楚客户会少了什么。",
      ),
    },
    substitute: {
      label: text("Substitute", "替代品", "替代品"),
      advice: text(
        "Compare total cost and risk of change; keep an eye on their price.",
        "比總成本與轉換風險，並留意其價格。",
        "比总成本与转换风险，并留意其价格。",
      ),
    },
    budget: {
      label: text("Budget", "搶預算", "抢预算"),
      advice: text(
        "Another purchase takes the money: show the return, or split the payment.",
        "別的支出佔了預算：算出回報，或分期付款。",
        "别的支出占了预算：算出回报，或分期付款。",
      ),
    },
    time: {
      label: text("Time", "搶時間", "抢时间"),
      advice: text(
        "The customer has no time: take the work off their hands.",
        "客戶沒時間：把事情接過來做。",
        "客户没时间：把事情接过来做。",
      ),
    },
    display: {
      label: text("Display", "搶陳列", "抢陈列"),
      advice: text(
        "Shelf space goes to what turns: bring sales figures and a display plan.",
        "貨架只給周轉快的：帶銷售數字與陳列方案去談。",
        "货架只给周转快的：带销售数字与陈列方案去谈。",
      ),
    },
    habit: {
      label: text("Habit", "舊習慣", "旧习惯"),
      advice: text(
        "The old way is free: offer a small trial without risk.",
        "沿用舊法不花錢：提供零風險的小試。",
        "沿用旧法不花钱：提供零风险的小试。",
      ),
    },
    unknown: {
      label: text("Not known", "未知", "未知"),
      advice: text("Find out: ask three customers whom else they asked.", "去查：問三位客戶還找了誰。", "去查：问三位客户还找了谁。"),
    },
  },
  columns: {
    strength: text("Their sales to ours", "對手與我方之比", "对手与我方之比"),
    rivalSales: text("Competitor's sales", "對手銷售額", "对手销售额"),
    ourSales: text("Our sales", "我方銷售額", "我方销售额"),
  },
  options: {
    leaderFrom: {
      label: text("Leader from percent", "領先者門檻（%）", "领先者门槛（%）"),
      help: text("Their sales in percent of ours.", "對手銷售額佔我方的百分比。", "对手销售额占我方的百分比。"),
    },
    followerBelow: {
      label: text("Follower below percent", "跟隨者上限（%）", "跟随者上限（%）"),
      help: text("Their sales in percent of ours.", "對手銷售額佔我方的百分比。", "对手销售额占我方的百分比。"),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} competitors leads or replaces|{count} of {all} competitors lead or replace} us.",
      "{all} 個對手中有 {count} 個領先我們或可替代我們。",
      "{all} 个对手中有 {count} 个领先我们或可替代我们。",
    ),
    none: text("No competitor leads or replaces us.", "沒有領先或可替代我們的對手。", "没有领先或可替代我们的对手。"),
  },
  refusals: {
    limits: text(
      "The percents “{met}” do not fit: the follower's must lie below the leader's.",
      "百分比「{met}」不適用：跟隨者須低於領先者。",
      "百分比“{met}”不适用：跟随者须低于领先者。",
    ),
  },
  sections: { act: { title: text("Leaders and substitutes", "領先者與替代品", "领先者与替代品") } },
  phrases: {},
};
