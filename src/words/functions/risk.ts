import { text } from "../text";

const orders = text("Orders of the last months.", "近期訂單數。", "近期订单数。");
const previousOrders = text("Orders of as many months before.", "再前同樣月數的訂單數。", "再前同样月数的订单数。");

/** Words of the functions of credit and churn. */
export const riskFunctionWords = {
  CREDIT: {
    description: text(
      "Credit terms and score (100 down to 0) beside each customer; the terms alone for single values. What is left out takes no points away.",
      "各客戶的信用條件與分數（100 到 0）；單一值時只傳回條件。省略的項目不扣分。",
      "各客户的信用条件与分数（100 到 0）；单个值时只返回条件。省略的项目不扣分。",
    ),
    parameters: {
      daysLate: text("Days by which invoices are paid late, on average.", "平均逾期天數。", "平均逾期天数。"),
      overdueShare: text("Share of the amount that is overdue: 0.2 or 20%.", "逾期金額佔比：0.2 或 20%。", "逾期金额占比：0.2 或 20%。"),
      orders,
      previousOrders,
      complaints: text("Complaints of the last months.", "近期投訴次數。", "近期投诉次数。"),
      tenure: text("Days since the first purchase.", "距首次購買天數。", "距首次购买天数。"),
    },
  },
  CHURNRISK: {
    description: text(
      "Churn risk and points beside each customer; the risk alone for single values. What is left out is no signal.",
      "各客戶的流失風險與分數；單一值時只傳回風險。省略的項目不算徵兆。",
      "各客户的流失风险与分数；单个值时只返回风险。省略的项目不算征兆。",
    ),
    parameters: {
      orders,
      previousOrders,
      recency: text("Days since the last purchase.", "距上次購買天數。", "距上次购买天数。"),
      usualGap: text("Usual days between purchases.", "平常購買間隔天數。", "平常购买间隔天数。"),
      daysSinceContact: text("Days since the last contact.", "距上次聯絡天數。", "距上次联系天数。"),
      revenue: text("Revenue of the last months.", "近期營收。", "近期营收。"),
      previousRevenue: text("Revenue of the months before.", "前期營收。", "前期营收。"),
      contacts: text("Contacts or logins of the last months.", "近期聯絡或登入次數。", "近期联系或登录次数。"),
      previousContacts: text("Contacts or logins of the months before.", "前期聯絡或登入次數。", "前期联系或登录次数。"),
      complaints: text("Complaints of the last months.", "近期投訴次數。", "近期投诉次数。"),
      previousComplaints: text("Complaints of the months before.", "前期投訴次數。", "前期投诉次数。"),
      inquiries: text("Inquiries of the last months.", "近期詢問次數。", "近期询问次数。"),
      previousInquiries: text("Inquiries of the months before.", "前期詢問次數。", "前期询问次数。"),
    },
  },
};
