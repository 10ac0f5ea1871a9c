import type { lifecycle } from "../../methods/lifecycle/lifecycle";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the lifecycle stages. */
export const lifecycleWords: MethodWords<typeof lifecycle> = {
  title: text("Lifecycle", "生命週期", "生命周期"),
  question: text("Where does each customer stand with us?", "每位客戶走到哪個階段？", "每位客户走到哪个阶段？"),
  purpose: text("From the first purchase to the last, in six stages", "從首購到流失，六個階段", "从首购到流失，六个阶段"),
  classHeader: text("Lifecycle stage", "生命週期階段", "生命周期阶段"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    frequency: text("Number of orders", "訂單數", "订单数"),
    recency: text("Days since the last purchase", "距上次購買天數", "距上次购买天数"),
    tenure: text("Days since the first purchase", "距首次購買天數", "距首次购买天数"),
    usualGap: text("Usual days between purchases", "平常購買間隔天數", "平常购买间隔天数"),
    windowRevenue: text("Revenue of the last months", "近期營收", "近期营收"),
    previousRevenue: text("Revenue of the months before", "前期營收", "前期营收"),
    monetary: text("Revenue", "營收", "营收"),
  },
  classes: {
    longTerm: {
      label: text("Long-term", "長期客戶", "长期客户"),
      advice: text(
        "Thank them in person, ask what they will need next year, and ask for a referral.",
        "親自致謝，談明年的需求，並請他們介紹客戶。",
        "亲自致谢，谈明年的需求，并请他们介绍客户。",
      ),
    },
    repeat: {
      label: text("Repeat", "重複購買", "重复购买"),
      advice: text(
        "They came back: offer the product that goes with what they buy, and make reordering easy.",
        "他們回來了：推薦搭配的產品，讓續購更省事。",
        "他们回来了：推荐搭配的产品，让续购更省事。",
      ),
    },
    first: {
      label: text("First purchase", "首次購買", "首次购买"),
      advice: text(
        "Call within a week of delivery: is everything as promised? Then propose the second order.",
        "交貨一週內致電：一切如約定嗎？再提第二張訂單。",
        "交货一周内致电：一切如约定吗？再提第二张订单。",
      ),
    },
    leavingSlowly: {
      label: text("Leaving slowly", "逐步流失", "逐步流失"),
      advice: text(
        "Revenue has been falling for months: find out who gets the rest, and bring an offer for exactly that.",
        "營收連月下滑：查清其餘訂單給了誰，針對那一塊提方案。",
        "营收连月下滑：查清其余订单给了谁，针对那一块提方案。",
      ),
    },
    leavingSuddenly: {
      label: text("Leaving suddenly", "突然流失", "突然流失"),
      advice: text(
        "Call today: something has happened. Ask what, and settle it before talking of orders.",
        "今天就打電話：一定出了事。先問清楚、解決，再談訂單。",
        "今天就打电话：一定出了事。先问清楚、解决，再谈订单。",
      ),
    },
    lost: {
      label: text("Lost", "已流失", "已流失"),
      advice: text(
        "Twice a year, a message with something new; do not spend more on them than on a new customer.",
        "每半年捎個新消息即可；花費不超過開發一位新客戶。",
        "每半年捎个新消息即可；花费不超过开发一位新客户。",
      ),
    },
  },
  columns: {
    frequency: text("Orders", "訂單數", "订单数"),
    recency: text("Days since last purchase", "距上次購買天數", "距上次购买天数"),
    usualGap: text("Usual gap (days)", "平常間隔（天）", "平常间隔（天）"),
    revenueTrend: text("Revenue trend", "營收走勢", "营收走势"),
    monetary: text("Revenue", "營收", "营收"),
  },
  options: {
    trendMonths: {
      label: text("Months compared", "比較的月數", "比较的月数"),
      help: text(
        "Revenue of the last months is held against as many months before.",
        "以最近幾個月的營收與再前幾個月相比。",
        "以最近几个月的营收与再前几个月相比。",
      ),
    },
    lostGaps: {
      label: text("Lost after usual gaps", "幾個間隔未購算流失", "几个间隔未购算流失"),
      help: text(
        "A customer with a habit is lost when more than so many of its usual gaps have passed.",
        "有固定購買節奏者，超過幾個平常間隔未購即為流失。",
        "有固定购买节奏者，超过几个平常间隔未购即为流失。",
      ),
    },
    lostDays: {
      label: text("Lost after days, without a habit", "無固定節奏者幾天算流失", "无固定节奏者几天算流失"),
      help: text(
        "With fewer than three purchase days there is no usual gap; then the days alone tell.",
        "購買日不足三天者沒有平常間隔，只看天數。",
        "购买日不足三天者没有平常间隔，只看天数。",
      ),
    },
    fallPercent: {
      label: text("Sudden fall to percent", "突然下滑至（%）", "突然下滑至（%）"),
      help: text(
        "Leaving suddenly: revenue at this share of the months before, or less.",
        "近期營收降到前期的這個百分比或以下，視為突然流失。",
        "近期营收降到前期的这个百分比或以下，视为突然流失。",
      ),
    },
    fallingWindows: {
      label: text("Slow fall: windows in a row", "連續下滑的期數", "连续下滑的期数"),
      help: text(
        "Leaving slowly: revenue fell in so many windows in a row.",
        "營收連續這麼多期下滑，視為逐步流失。",
        "营收连续这么多期下滑，视为逐步流失。",
      ),
    },
    longOrders: {
      label: text("Long-term from orders", "長期客戶最少訂單數", "长期客户最少订单数"),
      help: text("Orders that a long-term customer has at least.", "長期客戶至少要有的訂單數。", "长期客户至少要有的订单数。"),
    },
    longMonths: {
      label: text("Long-term from months", "長期客戶最少月數", "长期客户最少月数"),
      help: text("Months since the first purchase, at least.", "自首次購買起至少的月數。", "自首次购买起至少的月数。"),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers is|{count} of {all} customers are} leaving: revenue falls suddenly or slowly.",
      "{all} 位客戶中有 {count} 位正在流失：營收突然或逐步下滑。",
      "{all} 位客户中有 {count} 位正在流失：营收突然或逐步下滑。",
    ),
    none: text("Nobody is leaving at present.", "目前沒有正在流失的客戶。", "目前没有正在流失的客户。"),
  },
  refusals: {},
  sections: { act: { title: text("Leaving: call first", "正在流失，優先聯絡", "正在流失，优先联系") } },
  phrases: {
    gapsSince: text("Usual gaps since the last purchase", "距上次購買的間隔倍數", "距上次购买的间隔倍数"),
    daysWithoutHabit: text(
      "Days since the last purchase, no habit yet",
      "距上次購買天數（尚無固定節奏）",
      "距上次购买天数（尚无固定节奏）",
    ),
    monthsKnown: text("Months since the first purchase", "往來月數", "往来月数"),
    falls: text("Windows falling in a row", "連續下滑期數", "连续下滑期数"),
  },
};
