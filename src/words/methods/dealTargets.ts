import type { dealTargets } from "../../methods/dealTargets/dealTargets";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the three targets. */
export const dealTargetsWords: MethodWords<typeof dealTargets> = {
  title: text("Deal targets", "必達力爭挑戰", "必达力争挑战"),
  question: text("What should each customer bring next month?", "下個月每位客戶該做多少業績？", "下个月每位客户该做多少业绩？"),
  purpose: text(
    "Must, strive and stretch, from each customer's own orders",
    "依客戶自己的訂單訂出必達、力爭、挑戰",
    "按客户自己的订单定出必达、力争、挑战",
  ),
  classHeader: text("Target reached", "達成級別", "达成级别"),
  money: text("Must", "必達", "必达"),
  needs: {
    usualGap: text("Usual days between purchases", "平常購買間隔天數", "平常购买间隔天数"),
    tenure: text("Days since the first purchase", "距首次購買天數", "距首次购买天数"),
  },
  classes: {
    stretch: {
      label: text("Stretch reached", "達成挑戰", "达成挑战"),
      advice: text(
        "Thank them, and find out what made it possible: it may work elsewhere.",
        "致謝並弄清成功原因，複製到其他客戶。",
        "致谢并弄清成功原因，复制到其他客户。",
      ),
    },
    strive: {
      label: text("Strive reached", "達成力爭", "达成力争"),
      advice: text(
        "One more item or project would reach the stretch: propose it now.",
        "再加一項產品或專案就到挑戰，現在就提。",
        "再加一项产品或项目就到挑战，现在就提。",
      ),
    },
    must: {
      label: text("Must reached", "達成必達", "达成必达"),
      advice: text(
        "Safe, with room above: ask for the larger order, not for one more order.",
        "基本盤穩住，往上爭取更大的訂單。",
        "基本盘稳住，往上争取更大的订单。",
      ),
    },
    below: {
      label: text("Below must", "未達必達", "未达必达"),
      advice: text(
        "Call this week: is the order late, smaller, or elsewhere?",
        "本週致電：訂單是晚了、少了，還是去了別家？",
        "本周致电：订单是晚了、少了，还是去了别家？",
      ),
    },
  },
  columns: {
    must: text("Must", "必達", "必达"),
    strive: text("Strive", "力爭", "力争"),
    stretch: text("Stretch", "挑戰", "挑战"),
    actual: text("Last period", "本期實際", "本期实际"),
    gap: text("Missing to must", "距必達缺口", "距必达缺口"),
    expectedOrders: text("Orders expected", "預計訂單數", "预计订单数"),
  },
  options: {
    months: {
      label: text("Months of a period", "每期月數", "每期月数"),
      help: text("Targets are for a period of so many months.", "目標以這麼多個月為一期。", "目标以这么多个月为一期。"),
    },
    periods: {
      label: text("Periods looked at", "回看期數", "回看期数"),
      help: text("The best period is sought among so many.", "在最近這麼多期中找最佳一期。", "在最近这么多期中找最佳一期。"),
    },
    strivePercent: {
      label: text("Strive above must, percent", "力爭高於必達（%）", "力争高于必达（%）"),
      help: text("Strive is at least this much above must.", "力爭至少高於必達這個百分比。", "力争至少高于必达这个百分比。"),
    },
  },
  why: {
    byHabit: text(
      "Orders expected from the usual gap: {expected}.",
      "依平常間隔預計訂單數：{expected}。",
      "按平常间隔预计订单数：{expected}。",
    ),
    byAverage: text(
      "Orders expected from the average so far: {expected}.",
      "依至今平均預計訂單數：{expected}。",
      "按至今平均预计订单数：{expected}。",
    ),
  },
  findings: {
    short: text(
      "{count|One of {all} customers was|{count} of {all} customers were} below must; next period's musts add up to {money}.",
      "{all} 位客戶中有 {count} 位未達必達；下期必達合計 {money}。",
      "{all} 位客户中有 {count} 位未达必达；下期必达合计 {money}。",
    ),
    met: text(
      "{all|The one customer|All {all} customers} reached must; next period's musts add up to {money}.",
      "{all} 位客戶皆達必達；下期必達合計 {money}。",
      "{all} 位客户都达到必达；下期必达合计 {money}。",
    ),
  },
  refusals: {
    noPurchases: text(
      "There is no purchase up to the as-of date, so there is nothing to set targets from. Check the as-of date and the amount column.",
      "基準日前沒有任何購買，無從訂定目標。請檢查基準日與金額欄。",
      "基准日前没有任何购买，无从制定目标。请检查基准日与金额列。",
    ),
  },
  sections: { short: { title: text("Below must, largest gap first", "未達必達（缺口由大到小）", "未达必达（缺口由大到小）") } },
};
