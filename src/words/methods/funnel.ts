import type { funnel } from "../../methods/funnel/funnel";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

const weakProspect = text(
  "Too few prospects become interested: look for better names, and open with their problem instead of our product.",
  "潛在轉意向太少：挑選更對的名單，開場先談對方的問題，不急著介紹產品。",
  "潜在转意向太少：挑选更对的名单，开场先谈对方的问题，不急着介绍产品。",
);
const weakInterested = text(
  "Too few interested customers buy: offer faster, meet whoever decides, and settle the objection that comes up most.",
  "意向轉成交太少：報價要快、要見到決策人，先解決最常遇到的異議。",
  "意向转成交太少：报价要快、要见到决策人，先解决最常遇到的异议。",
);
const weakClosed = text(
  "Too few come back: call within a month of the first order, and propose the second one before they look around.",
  "成交後回購太少：首單後一個月內回訪，搶在對方比較之前提第二單。",
  "成交后复购太少：首单后一个月内回访，抢在对方比较之前提第二单。",
);

/** Words of the sales funnel. */
export const funnelWords: MethodWords<typeof funnel> = {
  title: text("Sales funnel", "銷售漏斗", "销售漏斗"),
  question: text("Where do we lose them on the way?", "客戶卡在哪一關？", "客户卡在哪一关？"),
  purpose: text("Customers, money and conversion by stage", "各階段的客戶、金額與轉換率", "各阶段的客户、金额与转化率"),
  classHeader: text("Funnel stage", "漏斗階段", "漏斗阶段"),
  money: text("Amount", "金額", "金额"),
  needs: {
    stage: text("Stage", "階段", "阶段"),
    frequency: text("Number of orders", "訂單數", "订单数"),
    expected: text("Expected amount or revenue", "預計金額或營收", "预计金额或营收"),
  },
  classes: {
    repeat: {
      label: text("Repeat", "回購", "复购"),
      advice: text(
        "Make reordering easy, and ask for a referral: they know others like them.",
        "讓續購更省事，並請他們轉介同類客戶。",
        "让续购更省事，并请他们转介同类客户。",
      ),
    },
    closed: {
      label: text("Closed", "成交", "成交"),
      advice: text(
        "Check within a week that all is as promised, then propose the second order.",
        "一週內確認一切如約定，再提第二單。",
        "一周内确认一切如约定，再提第二单。",
      ),
    },
    interested: {
      label: text("Interested", "意向", "意向"),
      advice: text(
        "Every week one step towards the order: offer, trial, decision maker, date.",
        "每週往成交推進一步：方案、試用、見決策人、定日期。",
        "每周往成交推进一步：方案、试用、见决策人、定日期。",
      ),
    },
    prospect: {
      label: text("Prospect", "潛在", "潜在"),
      advice: text(
        "Find out within two contacts whether there is a need; if not, make room for the next name.",
        "兩次聯絡內弄清楚有沒有需求，沒有就換下一個名單。",
        "两次联系内弄清楚有没有需求，没有就换下一个名单。",
      ),
    },
  },
  columns: { expected: text("Amount", "金額", "金额"), frequency: text("Orders", "訂單數", "订单数") },
  options: {
    lowPercent: {
      label: text("Conversion is weak under (%)", "轉換率低於多少算弱（%）", "转化率低于多少算弱（%）"),
      help: text("A weaker step is marked with what to improve.", "低於此值的關卡會標出改善方向。", "低于此值的关卡会标出改善方向。"),
    },
  },
  why: {
    byOrders: text(
      "Written as closed; with {orders} orders it is Repeat.",
      "填為成交，但已有 {orders} 張訂單，列為回購。",
      "填为成交，但已有 {orders} 张订单，列为复购。",
    ),
    bought: text(
      "No stage written; {orders|one order|{orders} orders} so far.",
      "未填階段；已有 {orders} 張訂單。",
      "未填阶段；已有 {orders} 张订单。",
    ),
    notBought: text("No stage written, no order yet.", "未填階段，也還沒有訂單。", "未填阶段，也还没有订单。"),
  },
  findings: {
    weakProspect: text(
      "The weakest step: {count} of {all} prospects became interested ({share}).",
      "最弱的一關：{all} 位中只有 {count} 位從潛在走到意向（{share}）。",
      "最弱的一关：{all} 位中只有 {count} 位从潜在走到意向（{share}）。",
    ),
    weakInterested: text(
      "The weakest step: {count} of {all} interested customers bought ({share}).",
      "最弱的一關：{all} 位中只有 {count} 位從意向走到成交（{share}）。",
      "最弱的一关：{all} 位中只有 {count} 位从意向走到成交（{share}）。",
    ),
    weakClosed: text(
      "The weakest step: {count} of {all} buyers came back ({share}).",
      "最弱的一關：{all} 位成交客戶中只有 {count} 位回購（{share}）。",
      "最弱的一关：{all} 位成交客户中只有 {count} 位复购（{share}）。",
    ),
    sound: text(
      "No step is weak; {count|1 of {all} customers has|{count} of {all} customers have} bought.",
      "各關都不弱；{all} 位客戶中有 {count} 位已成交。",
      "各关都不弱；{all} 位客户中有 {count} 位已成交。",
    ),
  },
  refusals: {},
  sections: {
    funnel: {
      title: text("The funnel", "漏斗", "漏斗"),
      note: text(
        "Reached counts those who stand at the stage or beyond it; conversion is the share of them that went on.",
        "「曾到達」含目前在此階段與之後的客戶；轉換率為其中走到下一階段的比率。",
        "“曾到达”含目前在此阶段与之后的客户；转化率为其中走到下一阶段的比率。",
      ),
    },
    nearest: {
      title: text("Nearest to a deal", "最接近成交的客戶", "最接近成交的客户"),
      note: text("Interested customers, largest amount first.", "意向客戶，金額大者在前。", "意向客户，金额大者在前。"),
    },
  },
  phrases: {
    stage: text("Stage", "階段", "阶段"),
    customers: text("Customers now", "目前客戶數", "目前客户数"),
    reached: text("Reached", "曾到達", "曾到达"),
    conversion: text("Went on", "轉換率", "转化率"),
    improve: text("What to improve", "改善方向", "改善方向"),
    funnelChart: text(
      "{count|How far 1 customer has come|How far {count} customers have come}",
      "{count} 位客戶走到哪裡",
      "{count} 位客户走到哪里",
    ),
    weakProspect,
    weakInterested,
    weakClosed,
  },
};
