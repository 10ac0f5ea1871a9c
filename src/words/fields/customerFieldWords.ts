import type { customerFields } from "../../core/fields/customerFields";
import { text } from "../text";
import { field, type FieldWords } from "./field";

/** Titles and headers of columns of the Customers table that hold a metric. */
export const customerFieldWords: Readonly<Record<keyof typeof customerFields, FieldWords>> = {
  firstPurchase: field(
    text("First purchase", "首次購買日", "首次购买日"),
    "firstpurchase firstpurchasedate firstorder firstorderdate customersince",
    "首次購買日 首購日 首次購買日期 首次訂單日 第一次購買 首次交易日",
    "首次购买日 首购日 首次购买日期 首次订单日 第一次购买 首次交易日",
  ),
  tenure: field(
    text("Days since first purchase", "距首次購買天數", "距首次购买天数"),
    "tenure tenuredays customerage dayssincefirstpurchase dayssincefirstorder",
    "距首次購買天數 往來天數 客齡",
    "距首次购买天数 往来天数 客龄",
  ),
  usualGap: field(
    text("Usual days between purchases", "平常購買間隔天數", "平常购买间隔天数"),
    "usualgap averagegap avggap purchaseinterval daysbetweenorders daysbetweenpurchases ordercycle usualdaysbetweenpurchases",
    "平常購買間隔天數 購買間隔 購買週期 訂購週期 回購週期",
    "平常购买间隔天数 购买间隔 购买周期 订购周期 回购周期",
  ),
  windowRevenue: field(
    text("Revenue of the last months", "近期營收", "近期营收"),
    "windowrevenue recentrevenue revenuelast3months revenuelastquarter last3months revenuel3m salesl3m currentrevenue revenueofthelastmonths",
    "近期營收 近三月營收 近三個月營收 近3月營收 本期營收 本季營收",
    "近期营收 近三月营收 近三个月营收 近3月营收 本期营收 本季营收",
  ),
  previousRevenue: field(
    text("Revenue of the months before", "前期營收", "前期营收"),
    "previousrevenue previous3months revenueprevious3months revenueprevquarter previousquarter priorrevenue revenuep3m revenueofthemonthsbefore",
    "前期營收 前三月營收 前三個月營收 上期營收 上季營收",
    "前期营收 前三月营收 前三个月营收 上期营收 上季营收",
  ),
  windowOrders: field(
    text("Orders of the last months", "近期訂單數", "近期订单数"),
    "windoworders recentorders orderslast3months ordersl3m currentorders ordersofthelastmonths",
    "近期訂單數 近三月訂單數 近三個月訂單數 本期訂單數",
    "近期订单数 近三月订单数 近三个月订单数 本期订单数",
  ),
  previousOrders: field(
    text("Orders of the months before", "前期訂單數", "前期订单数"),
    "previousorders ordersprevious3months priororders ordersp3m ordersofthemonthsbefore",
    "前期訂單數 前三月訂單數 前三個月訂單數 上期訂單數",
    "前期订单数 前三月订单数 前三个月订单数 上期订单数",
  ),
  contacts: field(
    text("Number of contacts", "聯絡次數", "联系次数"),
    "contacts contactcount numberofcontacts touches interactions numberofcalls calls",
    "聯絡次數 聯繫次數 接觸次數 互動次數 通話次數 致電次數 撥打次數",
    "联系次数 联络次数 接触次数 互动次数 通话次数 致电次数 拨打次数",
  ),
  complaints: field(
    text("Complaints", "投訴次數", "投诉次数"),
    "complaints complaintcount numberofcomplaints claims",
    "投訴次數 客訴次數 抱怨次數 客訴數 投訴數",
    "投诉次数 客诉次数 抱怨次数 客诉数 投诉数",
  ),
  referrals: field(
    text("Referrals", "轉介次數", "转介次数"),
    "referrals referralcount referred customersreferred introductions recommendations",
    "轉介次數 轉介數 轉介紹數 介紹客戶數 推薦次數 推薦數",
    "转介次数 转介数 转介绍数 介绍客户数 推荐次数 推荐数",
  ),
  suggestions: field(
    text("Suggestions", "建議次數", "建议次数"),
    "suggestions suggestioncount ideas feedbackcount",
    "建議次數 建議數 提案數 回饋次數",
    "建议次数 建议数 提案数 反馈次数",
  ),
  promotionShare: field(
    text("Share of orders on promotion", "促銷訂單佔比", "促销订单占比"),
    "promotionshare promoshare promotionrate discountshare couponrate shareofordersonpromotion",
    "促銷訂單占比 促銷訂單佔比 促銷佔比 促銷占比 優惠單占比",
    "促销订单占比 促销占比 优惠单占比",
  ),
  daysLate: field(
    text("Days late", "逾期天數", "逾期天数"),
    "dayslate averagedayslate avgdayslate latedays dayspastdue dpd overduedays",
    "逾期天數 平均逾期天數 延遲天數 遲付天數",
    "逾期天数 平均逾期天数 延迟天数 迟付天数",
  ),
  overdueShare: field(
    text("Share overdue", "逾期金額佔比", "逾期金额占比"),
    "overdueshare overduerate shareoverdue overduepercent overdueratio",
    "逾期金額占比 逾期金額佔比 逾期占比 逾期比例 逾期率",
    "逾期金额占比 逾期占比 逾期比例 逾期率",
  ),
  brandShare: field(
    text("Our share of the customer's profit", "本品牌佔客戶利潤比", "本品牌占客户利润比"),
    "brandshare ourshareofprofit shareofcustomerprofit shareofcustomersprofit ourshareofthecustomersprofit ourshareofcustomersprofit ourbrandshare brandprofitshare brandshareofprofit profitshare shareofprofit ourshare shareofwallet walletshare",
    "本品牌佔客戶利潤比 本品牌占客戶利潤比 佔客戶利潤 占客戶利潤 佔客戶毛利 占客戶毛利 利潤佔比 利潤占比 品牌利潤佔比 品牌利潤占比 品牌佔比 品牌占比 本品佔比 本品占比 我方佔比 利潤貢獻率",
    "本品牌占客户利润比 占客户利润 占客户毛利 利润占比 品牌利润占比 本品牌占比 品牌占比 本品占比 我方占比 利润贡献率",
  ),
};
