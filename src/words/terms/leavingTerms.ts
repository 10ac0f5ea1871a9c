import { text } from "../text";
import type { Term } from "./Term";

/** Terms of who is leaving, what is still to come, and who pays. */
export const leavingTerms = {
  churnPoints: {
    meaning: text(
      "Churn means that a customer leaves. Every signal gives points: fewer orders than before, a longer pause than usual, no contact. The more points, the sooner somebody should call.",
      "流失分數：客戶可能離開的徵兆各有分數，例如訂單比以前少、間隔比平常久、很久沒聯絡。分數越高，越該早點聯絡。",
      "流失分数：客户可能离开的征兆各有分数，例如订单比以前少、间隔比平常久、很久没联系。分数越高，越该早点联系。",
    ),
    example: text("Your middle customer has {middle} points.", "您的客戶，中位數是 {middle} 分。", "您的客户，中位数是 {middle} 分。"),
  },
  atStake: {
    meaning: text(
      "What would be lost if the customer did not come back.",
      "如果這位客戶不再回來，會少掉的金額。",
      "如果这位客户不再回来，会少掉的金额。",
    ),
    example: text("For your middle customer that is {middle}.", "您的客戶，中位數是 {middle}。", "您的客户，中位数是 {middle}。"),
  },
  usualGap: {
    meaning: text(
      "The days that usually pass between two purchases of this customer. Somebody who buys weekly is late after a month; somebody who buys yearly is not.",
      "這位客戶平常隔幾天買一次。每週買的人，一個月沒來就算久；每年買的人則不算。",
      "这位客户平常隔几天买一次。每周买的人，一个月没来就算久；每年买的人则不算。",
    ),
    example: text(
      "Your middle customer buys every {middle} days.",
      "您的客戶，中位數是每 {middle} 天買一次。",
      "您的客户，中位数是每 {middle} 天买一次。",
    ),
  },
  gaps: {
    meaning: text(
      "A pause is measured by the customer's own rhythm: 2 means twice the usual gap. So the same rule suits those who buy often and those who buy seldom.",
      "以客戶自己的節奏衡量：2 表示超過平常間隔的兩倍。常買和少買的客戶都適用同一條規則。",
      "以客户自己的节奏衡量：2 表示超过平常间隔的两倍。常买和少买的客户都适用同一条规则。",
    ),
  },
  silentDays: {
    meaning: text(
      "Silent days: how long nobody has spoken with the customer, by your record of contacts. Without such a record this signal is left out.",
      "多久沒有和客戶聯絡，依您的聯絡紀錄計算。沒有聯絡紀錄時，這個徵兆不計。",
      "多久没有和客户联系，按您的联系记录计算。没有联系记录时，这个征兆不计。",
    ),
  },
  trendMonths: {
    meaning: text(
      "The last months are held against as many months before them: 3 compares the last quarter with the one before. Longer is calmer, shorter notices sooner.",
      "最近幾個月和再往前同樣幾個月相比：3 就是最近一季對上一季。月數長較平穩，短較靈敏。",
      "最近几个月和再往前同样几个月相比：3 就是最近一季对上一季。月数长较平稳，短较灵敏。",
    ),
  },
  trend: {
    meaning: text(
      "The change against the time before: −50% is half of what it was.",
      "與前一段時間相比的增減：−50% 就是只剩一半。",
      "与前一段时间相比的增减：−50% 就是只剩一半。",
    ),
    example: text("For your middle customer it is {middle}.", "您的客戶，中位數是 {middle}。", "您的客户，中位数是 {middle}。"),
  },
  alive: {
    meaning: text(
      "The probability that the customer still buys from you at all, worked out from how often and how lately the customer bought. Nobody gives notice; so it can only be estimated.",
      "這位客戶仍會向您購買的機率，依購買次數與最近購買推算。客戶離開不會通知，所以只能估計。",
      "这位客户仍会向您购买的概率，按购买次数与最近购买推算。客户离开不会通知，所以只能估计。",
    ),
    example: text("For your middle customer it is {middle}.", "您的客戶，中位數是 {middle}。", "您的客户，中位数是 {middle}。"),
  },
  expectedOrders: {
    meaning: text(
      "How many orders can be expected in the months ahead. Parts are fine: 0.5 means one order from every two such customers.",
      "未來幾個月預計會有幾張訂單。可以是小數：0.5 表示兩位這樣的客戶合計約一張。",
      "未来几个月预计会有几张订单。可以是小数：0.5 表示两位这样的客户合计约一张。",
    ),
    example: text("For your middle customer it is {middle}.", "您的客戶，中位數是 {middle} 張。", "您的客户，中位数是 {middle} 张。"),
  },
  lifetimeValue: {
    meaning: text(
      "Lifetime value: what the customer can be expected to bring in the months ahead, in today's money. It tells how much winning back or keeping somebody may cost.",
      "終身價值：這位客戶未來幾個月預計帶來的金額，換算成現值。可用來判斷挽回或維繫一位客戶值得花多少。",
      "终身价值：这位客户未来几个月预计带来的金额，换算成现值。可用来判断挽回或维系一位客户值得花多少。",
    ),
    example: text("For your middle customer it is {middle}.", "您的客戶，中位數是 {middle}。", "您的客户，中位数是 {middle}。"),
  },
  discount: {
    meaning: text(
      "Money that comes later is worth less than money today. 1% a month is what many businesses reckon with; 0 counts it in full.",
      "晚拿到的錢不如今天的錢。許多公司以每月 1% 計；0 表示不折減。",
      "晚拿到的钱不如今天的钱。许多公司以每月 1% 计；0 表示不折减。",
    ),
  },
  holdOut: {
    meaning: text(
      "The last part of the time is hidden from the model and then forecast by it. How near it comes tells how far to trust it.",
      "把最後一段資料先藏起來，讓模型預測，再和實際比對。差距越小，越值得相信。",
      "把最后一段数据先藏起来，让模型预测，再和实际比对。差距越小，越值得相信。",
    ),
  },
  daysLate: {
    meaning: text(
      "How many days after the due date the customer usually pays.",
      "客戶通常在到期日後幾天才付款。",
      "客户通常在到期日后几天才付款。",
    ),
    example: text("For your middle customer it is {middle} days.", "您的客戶，中位數是 {middle} 天。", "您的客户，中位数是 {middle} 天。"),
  },
  creditScore: {
    meaning: text(
      "Everybody begins with 100; warning signs in paying and buying take points away. The fewer are left, the more carefully goods should be given on credit.",
      "每位客戶由 100 分起算，付款與購買的異常逐項扣分。剩下的分數越低，放帳就要越謹慎。",
      "每位客户由 100 分起算，付款与购买的异常逐项扣分。剩下的分数越低，赊账就要越谨慎。",
    ),
    example: text("Your middle customer has {middle}.", "您的客戶，中位數是 {middle}。", "您的客户，中位数是 {middle}。"),
  },
} as const satisfies Readonly<Record<string, Term>>;
