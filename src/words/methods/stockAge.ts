import type { stockAge } from "../../methods/stockAge/stockAge";
import { decisionWhy } from "../decisionWhy";
import { metricTitle } from "../metrics";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

const bands = {
  fresh: text("Fresh", "新貨", "新货"),
  normal: text("Normal", "正常", "正常"),
  ageing: text("Ageing", "偏久", "偏久"),
  old: text("Old", "久放", "久放"),
  stale: text("Stale", "呆滯", "呆滞"),
};

/** Words of the stock age. */
export const stockAgeWords: MethodWords<typeof stockAge> = {
  title: text("Dealer stock age", "庫齡分析", "库龄分析"),
  question: text("Whose stock has been lying too long?", "哪些經銷商的貨放太久了？", "哪些经销商的货放太久了？"),
  purpose: text("Every lot by age band, slow-moving stock marked", "逐批列出庫齡區間，標示滯銷", "逐批列出库龄区间，标示滞销"),
  classHeader: text("Stock age", "庫齡", "库龄"),
  money: text("Stock value", "庫存金額", "库存金额"),
  needs: {
    received: metricTitle("received"),
    quantity: metricTitle("stockQuantity"),
    item: metricTitle("stockItem"),
    stockValue: metricTitle("stockValue"),
  },
  classes: {
    fresh: { label: bands.fresh, advice: text("Nothing to do: it has just come in.", "剛進貨，不必處理。", "刚进货，不必处理。") },
    normal: {
      label: bands.normal,
      advice: text("Sells at the usual pace: reorder as planned.", "銷售正常，照計畫補貨。", "销售正常，按计划补货。"),
    },
    ageing: {
      label: bands.ageing,
      advice: text(
        "Ask the dealer how it sells before the next delivery, and deliver less of it.",
        "下次出貨前先問賣得如何，這項少出一些。",
        "下次发货前先问动销，这项少发一些。",
      ),
    },
    old: {
      label: bands.old,
      advice: text(
        "Help it off the shelf: a promotion together, a better place, or training for the dealer's people.",
        "幫經銷商把貨動起來：聯合促銷、換好陳列，或教店員怎麼賣。",
        "帮经销商把货动起来：联合促销、换好陈列，或教店员怎么卖。",
      ),
    },
    stale: {
      label: bands.stale,
      advice: text(
        "Stop delivering this item; move it to a dealer who sells it, swap it or clear it below cost before it is worthless.",
        "停止供這項貨；調撥給賣得動的經銷商、換貨或出清，別等到變廢品。",
        "停止供这项货；调拨给卖得动的经销商、换货或清仓，别等到变废品。",
      ),
    },
  },
  columns: {
    age: text("Age (days)", "庫齡（天）", "库龄（天）"),
    band: text("Age band (days)", "庫齡區間（天）", "库龄区间（天）"),
    slow: text("Slow-moving", "滯銷", "滞销"),
    item: text("Item", "品項", "商品"),
    quantity: text("Quantity", "數量", "数量"),
    stockValue: text("Stock value", "庫存金額", "库存金额"),
  },
  options: {
    bands: {
      label: text("Last day of each age band", "各庫齡區間的上限（天）", "各库龄区间的上限（天）"),
      help: text("Four numbers of days that rise; older is stale.", "四個遞增的天數，更久者為呆滯。", "四个递增的天数，更久者为呆滞。"),
    },
    slowDays: {
      label: text("Slow-moving after days", "幾天以上算滯銷", "几天以上算滞销"),
      help: text("A lot older than this is marked.", "庫齡超過這個天數即標示。", "库龄超过这个天数即标示。"),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} lots has|{count} of {all} lots have} been lying too long with dealers.",
      "{all} 批庫存中有 {count} 批放得太久。",
      "{all} 批库存中有 {count} 批放得太久。",
    ),
    none: text("No lot has been lying too long.", "沒有放得太久的庫存。", "没有放得太久的库存。"),
  },
  refusals: {
    bandsOutOfOrder: text(
      "The age bands “{met}” do not fit: give four whole numbers of days that rise, such as 30, 60, 90, 180.",
      "庫齡區間「{met}」不適用：請填四個遞增的整數天數，例如 30, 60, 90, 180。",
      "库龄区间“{met}”不适用：请填四个递增的整数天数，例如 30, 60, 90, 180。",
    ),
  },
  sections: {
    act: { title: text("Get these lots moving, oldest first", "優先處理的庫存（最久者在前）", "优先处理的库存（最久者在前）") },
    byBand: { title: text("Stock by age", "庫齡分布", "库龄分布") },
    byDealer: {
      title: text("Stock by dealer", "各經銷商庫存", "各经销商库存"),
      note: text("Most slow-moving stock first.", "滯銷最多者在前。", "滞销最多者在前。"),
    },
  },
  phrases: {
    slow: text("Slow-moving", "滯銷", "滞销"),
    dealer: text("Dealer", "經銷商", "经销商"),
    lots: text("Lots", "批數", "批数"),
    share: text("Share of quantity", "數量佔比", "数量占比"),
    total: text("Total", "合計", "合计"),
    slowQuantity: text("Slow-moving", "滯銷數量", "滞销数量"),
    slowShare: text("Slow-moving share", "滯銷佔比", "滞销占比"),
    ageClass: text("Age", "庫齡", "库龄"),
    byBandTitle: text("Share of stock by age", "庫存依庫齡的佔比", "库存按库龄的占比"),
    ...bands,
  },
};
