import type { drivers } from "../../methods/drivers/drivers";
import type { MethodWords } from "../MethodWords";
import { metricTitle } from "../metrics";
import { text } from "../text";

const customers = text("Customers", "客戶數", "客户数");
const frequency = text("Orders per customer", "每客訂單數", "每客订单数");
const orderValue = text("Order value", "客單價", "客单价");
const orderUnits = text("Units per order", "每單數量", "每单数量");
const price = text("Price", "單價", "单价");
const marginRate = text("Margin rate", "毛利率", "毛利率");
const before = text("Before", "前期", "前期");
const after = text("Now", "本期", "本期");
const change = text("Change", "增減", "增减");

const mostEn =
  "{customersMost|the number of customers|}{frequencyMost|orders per customer|}{orderValueMost|order value|}{orderUnitsMost|units per order|}{priceMost|price|}{marginRateMost|the margin rate|}";
const mostTW =
  "{customersMost|客戶數|}{frequencyMost|每客訂單數|}{orderValueMost|客單價|}{orderUnitsMost|每單數量|}{priceMost|單價|}{marginRateMost|毛利率|}";
const mostCN =
  "{customersMost|客户数|}{frequencyMost|每客订单数|}{orderValueMost|客单价|}{orderUnitsMost|每单数量|}{priceMost|单价|}{marginRateMost|毛利率|}";

/** Words of the drivers of change. */
export const driversWords: MethodWords<typeof drivers> = {
  title: text("Drivers of change", "增減原因", "增减原因"),
  question: text("What drove the change?", "業績為什麼變動？", "业绩为什么变动？"),
  purpose: text(
    "Drivers: the change between two periods, split into what caused it",
    "增減原因：把兩期之間的變動拆解到各項因素",
    "增减原因：把两期之间的变动拆解到各项因素",
  ),
  classHeader: text("Movement", "變動", "变动"),
  money: change,
  needs: {
    industry: metricTitle("industry"),
    region: metricTitle("region"),
  },
  classes: {
    gained: {
      label: text("Gained", "新增", "新增"),
      advice: text(
        "Bought now and not before: find out what brought them, and secure the second order.",
        "本期有買、前期沒有：了解來源，爭取第二張訂單。",
        "本期有买、前期没有：了解来源，争取第二张订单。",
      ),
    },
    grew: {
      label: text("Grew", "成長", "增长"),
      advice: text(
        "Buys more: thank them and ask what else is planned.",
        "買得更多：致謝並詢問後續計畫。",
        "买得更多：致谢并询问后续计划。",
      ),
    },
    steady: {
      label: text("Steady", "持平", "持平"),
      advice: text("No change: keep the service as it is.", "沒有變化：維持現有服務。", "没有变化：保持现有服务。"),
    },
    shrank: {
      label: text("Shrank", "衰退", "下降"),
      advice: text(
        "Buys less: ask before it becomes a habit.",
        "買得更少：趁還沒成為習慣前先了解原因。",
        "买得更少：趁还没成为习惯前先了解原因。",
      ),
    },
    lost: {
      label: text("Lost", "流失", "流失"),
      advice: text("Bought before and not now: call this week.", "前期有買、本期沒有：本週致電。", "前期有买、本期没有：本周致电。"),
    },
    inactive: {
      label: text("Not in either period", "兩期皆無", "两期皆无"),
      advice: text("Outside both periods: see the churn list.", "不在兩期之內：參考流失名單。", "不在两期之内：参考流失名单。"),
    },
  },
  columns: { before, after, change },
  options: {
    measure: {
      label: text("Measure", "指標", "指标"),
      help: text("Margin where the orders hold it, else revenue.", "訂單有毛利時用毛利，否則用營收。", "订单有毛利时用毛利，否则用营收。"),
      choices: {
        auto: text("Margin if there, else revenue", "有毛利用毛利，否則營收", "有毛利用毛利，否则营收"),
        margin: text("Gross margin", "毛利", "毛利"),
        revenue: text("Revenue", "營收", "营收"),
      },
    },
    months: {
      label: text("Months in a period", "每期月數", "每期月数"),
      help: text("Counted back from the as-of date.", "由基準日往回算。", "由基准日往回算。"),
    },
    against: {
      label: text("Compared with", "比較對象", "比较对象"),
      help: text("The months before, or the same ones a year earlier.", "緊鄰的前一期，或去年同期。", "紧邻的前一期，或去年同期。"),
      choices: {
        previous: text("The period before", "前一期", "前一期"),
        yearBefore: text("A year earlier", "去年同期", "去年同期"),
      },
    },
    segment: {
      label: text("By segment", "分群拆解", "分群拆解"),
      help: text(
        "The change is split within each segment, and the parts are added up.",
        "在各分群內拆解變動，再加總各項因素。",
        "在各分群内拆解变动，再加总各项因素。",
      ),
      choices: {
        none: text("All together", "不分", "不分"),
        movement: text("Gained, lost and kept customers", "新增、流失與既有客戶", "新增、流失与既有客户"),
        product: text("Products", "產品", "产品"),
        brand: text("Brands", "品牌", "品牌"),
        industry: text("Customers' industries", "客戶產業", "客户行业"),
        region: text("Customers' regions", "客戶地區", "客户地区"),
      },
    },
  },
  why: {},
  findings: {
    rose: text(
      `{ofMargin|Margin|Revenue} rose by {money}, from {was} to {is}. Most of the movement: ${mostEn} ({part}).`,
      `{ofMargin|毛利|營收}增加 {money}，由 {was} 到 {is}。影響最大的是${mostTW}（{part}）。`,
      `{ofMargin|毛利|营收}增加 {money}，由 {was} 到 {is}。影响最大的是${mostCN}（{part}）。`,
    ),
    fell: text(
      `{ofMargin|Margin|Revenue} fell by {money}, from {was} to {is}. Most of the movement: ${mostEn} ({part}).`,
      `{ofMargin|毛利|營收}減少 {money}，由 {was} 到 {is}。影響最大的是${mostTW}（{part}）。`,
      `{ofMargin|毛利|营收}减少 {money}，由 {was} 到 {is}。影响最大的是${mostCN}（{part}）。`,
    ),
    same: text(
      "{ofMargin|Margin|Revenue} is unchanged at {is}.",
      "{ofMargin|毛利|營收}沒有變動，為 {is}。",
      "{ofMargin|毛利|营收}没有变动，为 {is}。",
    ),
  },
  refusals: {
    noOrders: text(
      "There are no orders in either period of {months} months up to the as-of date. Choose a later date or longer periods.",
      "基準日以前的兩期（各 {months} 個月）都沒有訂單。請改選較晚的日期或較長的期間。",
      "基准日以前的两期（各 {months} 个月）都没有订单。请改选较晚的日期或较长的期间。",
    ),
    noMargin: text(
      "The orders hold no margin. Match the margin column, or choose revenue.",
      "訂單沒有毛利。請對應毛利欄位，或改選營收。",
      "订单没有毛利。请对应毛利列，或改选营收。",
    ),
    noSegment: text(
      "The orders hold no such column. Match the product or brand column, or choose another segment.",
      "訂單沒有該欄位。請對應產品或品牌欄位，或改選其他分群。",
      "订单没有该列。请对应产品或品牌列，或改选其他分群。",
    ),
    noAttribute: text(
      "The list of customers holds no such column. Match its industry or region column, or choose another segment.",
      "客戶名單沒有該欄位。請對應產業或地區欄位，或改選其他分群。",
      "客户名单没有该列。请对应行业或地区列，或改选其他分群。",
    ),
  },
  sections: {
    waterfall: {
      title: text("From then to now", "由前期到本期", "由前期到本期"),
      note: text("The parts add up to the change, to the cent.", "各項相加等於總增減，分毫不差。", "各项相加等于总增减，分毫不差。"),
    },
    tree: {
      title: text("The driver tree", "因素樹", "因素树"),
      note: text(
        "Each factor in both periods and what its change has brought. With segments, the parts are those of all segments together.",
        "各因素在兩期的數值與其變動的影響。有分群時為各分群影響的合計。",
        "各因素在两期的数值与其变动的影响。有分群时为各分群影响的合计。",
      ),
    },
    segments: { title: text("By segment", "分群", "分群") },
  },
  phrases: {
    factor: text("Driver", "因素", "因素"),
    money: text("Money", "金額", "金额"),
    foot: text("Foot of the bar", "柱底", "柱底"),
    total: text("Total", "合計", "合计"),
    rise: text("Rise", "增加", "增加"),
    fall: text("Fall", "減少", "减少"),
    totalBelow: text("Total below zero", "合計（零以下）", "合计（零以下）"),
    riseBelow: text("Rise below zero", "增加（零以下）", "增加（零以下）"),
    fallBelow: text("Fall below zero", "減少（零以下）", "减少（零以下）"),
    waterfallChart: text("From {before} to {after}", "由 {before} 到 {after}", "由 {before} 到 {after}"),
    periodBefore: before,
    periodAfter: after,
    customers,
    frequency,
    orderValue,
    orderUnits,
    price,
    marginRate,
    customersBranch: text("└ Customers", "└ 客戶數", "└ 客户数"),
    frequencyBranch: text("  └ Orders per customer", "　└ 每客訂單數", "　└ 每客订单数"),
    orderValueBranch: text("    └ Order value", "　　└ 客單價", "　　└ 客单价"),
    orderUnitsBranch: text("    └ Units per order", "　　└ 每單數量", "　　└ 每单数量"),
    priceBranch: text("      └ Price", "　　　└ 單價", "　　　└ 单价"),
    marginRateBranch: text("        └ Margin rate", "　　　　└ 毛利率", "　　　　└ 毛利率"),
    revenue: text("Revenue", "營收", "营收"),
    margin: text("Gross margin", "毛利", "毛利"),
    valueBefore: before,
    valueAfter: after,
    part: text("What it brought", "影響金額", "影响金额"),
    shareOfChange: text("Share of the change", "佔增減比重", "占增减比重"),
    segment: text("Segment", "分群", "分群"),
    moneyBefore: before,
    moneyAfter: after,
    nameless: text("Not named", "未註明", "未注明"),
  },
};
