import type { basketQuadrant } from "../../methods/basketQuadrant/basketQuadrant";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the quadrants of frequency and ticket. */
export const basketQuadrantWords: MethodWords<typeof basketQuadrant> = {
  title: text("Frequency × ticket", "頻次×客單價", "频次×客单价"),
  question: text("Who comes often, and who spends much?", "誰常來？誰買得多？", "谁常来？谁买得多？"),
  purpose: text("Four quadrants of visits and average order value", "來店頻次與客單價的四個象限", "到店频次与客单价的四个象限"),
  classHeader: text("Quadrant", "頻次客單象限", "频次客单象限"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    frequency: text("Number of orders", "訂單數", "订单数"),
    monetary: text("Revenue", "營收", "营收"),
  },
  classes: {
    oftenLarge: {
      label: text("Often, large tickets", "高頻高單價", "高频高单价"),
      advice: text(
        "Give them early access and a name to call; ask what else they buy elsewhere.",
        "優先供應、專人服務，問問還在別處買什麼。",
        "优先供应、专人服务，问问还在别处买什么。",
      ),
    },
    oftenSmall: {
      label: text("Often, small tickets", "高頻低單價", "高频低单价"),
      advice: text(
        "Offer points and add-on services: one more item each visit.",
        "推積點與加購服務：每次多買一樣。",
        "推积分与加购服务：每次多买一样。",
      ),
    },
    rarelyLarge: {
      label: text("Rarely, large tickets", "低頻高單價", "低频高单价"),
      advice: text(
        "Remind them before the next need, and take the planning off their hands.",
        "在下次需求前提醒，替他們安排好。",
        "在下次需求前提醒，替他们安排好。",
      ),
    },
    rarelySmall: {
      label: text("Rarely, small tickets", "低頻低單價", "低频低单价"),
      advice: text("Spend-and-save offers, sent by message.", "發送滿額折扣，以訊息觸及即可。", "发送满减优惠，以消息触达即可。"),
    },
    once: {
      label: text("Bought once", "只買一次", "只买一次"),
      advice: text(
        "Win the second order within the first weeks: a thank-you and a reason to return.",
        "首購後幾週內爭取第二單：一句感謝加一個回來的理由。",
        "首购后几周内争取第二单：一句感谢加一个回来的理由。",
      ),
    },
  },
  columns: {
    frequency: text("Orders", "訂單數", "订单数"),
    ticket: text("Average order value", "客單價", "客单价"),
    monetary: text("Revenue", "營收", "营收"),
  },
  options: {
    by: {
      label: text("High above", "高低的界線", "高低的界线"),
      help: text(
        "The median of the customers who came back, or limits of your own.",
        "回購客戶的中位數，或自訂界線。",
        "复购客户的中位数，或自定义界线。",
      ),
      choices: { median: text("Median", "中位數", "中位数"), threshold: text("Own limits", "自訂界線", "自定义界线") },
    },
    orders: {
      label: text("Orders from", "訂單數界線", "订单数界线"),
      help: text("From so many orders on a customer comes often.", "訂單數達此值即為高頻。", "订单数达此值即为高频。"),
    },
    ticket: {
      label: text("Ticket from", "客單價界線", "客单价界线"),
      help: text("From this average order value on tickets are large.", "客單價達此值即為高單價。", "客单价达此值即为高单价。"),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers spends|{count} of {all} customers spend} much but {count|comes|come} rarely.",
      "{all} 位客戶中有 {count} 位買得多但不常來。",
      "{all} 位客户中有 {count} 位买得多但不常来。",
    ),
    none: text("Nobody spends much and comes rarely.", "沒有買得多卻不常來的客戶。", "没有买得多却不常来的客户。"),
  },
  refusals: {},
  sections: { act: { title: text("Bring back: large tickets, rare visits", "請回高單價低頻客戶", "请回高单价低频客户") } },
  phrases: {
    ordersAgainst: text("Orders above the limit by", "訂單數高於界線", "订单数高于界线"),
    ticketAgainst: text("Ticket above the limit by", "客單價高於界線", "客单价高于界线"),
  },
};
