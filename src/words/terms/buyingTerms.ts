import { text } from "../text";
import type { Term } from "./Term";

/** Terms of what customers have bought: RFM, ABC, clusters and whatever counts orders. */
export const buyingTerms = {
  asOf: {
    meaning: text(
      "The day to which everything is counted: the end of the month of the newest order, or today if that is earlier. So an old list is not judged by today. You can change it.",
      "所有天數都算到這一天為止。預設為最新一筆訂單的月底，未到月底則為今天，舊資料才不會用今天的標準來看。您可以更改。",
      "所有天数都算到这一天为止。默认为最新一笔订单的月底，未到月底则为今天，旧数据才不会用今天的标准来看。您可以更改。",
    ),
    example: text("Yours are counted to {asOf}.", "您的資料算到 {asOf}。", "您的数据算到 {asOf}。"),
  },
  recency: {
    meaning: text(
      "Recency: the days from the last purchase to the as-of date. The fewer, the better: who bought lately is the likeliest to buy again.",
      "最近一次購買距基準日的天數。天數越少越好：最近買過的人，最可能再買。",
      "最近一次购买距基准日的天数。天数越少越好：最近买过的人，最可能再买。",
    ),
    example: text(
      "Your customers' middle recency is {middle} days: half of the {customers} bought later, half longer ago.",
      "您的 {customers} 位客戶，中位數是 {middle} 天：一半的人比這更近買過，一半更久。",
      "您的 {customers} 位客户，中位数是 {middle} 天：一半的人比这更近买过，一半更久。",
    ),
  },
  frequency: {
    meaning: text(
      "Frequency: how often the customer has bought, in orders.",
      "購買頻率：客戶一共買過幾次，以訂單計。",
      "购买频率：客户一共买过几次，以订单计。",
    ),
    example: text(
      "Your middle customer has bought {middle} times.",
      "您的客戶，中位數是 {middle} 次。",
      "您的客户，中位数是 {middle} 次。",
    ),
  },
  monetary: {
    meaning: text(
      "Monetary value: what the customer has paid altogether, refunds taken off.",
      "消費金額：客戶累計付了多少錢，已扣除退款。",
      "消费金额：客户累计付了多少钱，已扣除退款。",
    ),
    example: text("Your middle customer has brought {middle}.", "您的客戶，中位數是 {middle}。", "您的客户，中位数是 {middle}。"),
  },
  score: {
    meaning: text(
      "A mark instead of a measure: the customers are put in order and cut into parts of the same size; the best part gets the highest score. So days, orders and money can be compared.",
      "把數值換成分數：客戶由低到高排好，再切成人數相同的幾等份，最好的一份得最高分。這樣天數、次數和金額才能放在一起比較。",
      "把数值换成分数：客户由低到高排好，再切成人数相同的几等份，最好的一份得最高分。这样天数、次数和金额才能放在一起比较。",
    ),
    example: text("Your middle customer scores {middle}.", "您的客戶，中位數是 {middle} 分。", "您的客户，中位数是 {middle} 分。"),
  },
  quantile: {
    meaning: text(
      "A quantile is where a sorted list is cut into parts of equally many customers: five parts are fifths of 20% each. Equal values always stay together.",
      "分位數：把排好序的名單切成人數相同的幾份，五等份就是每份 20%。數值相同的客戶一定在同一份。",
      "分位数：把排好序的名单切成人数相同的几份，五等份就是每份 20%。数值相同的客户一定在同一份。",
    ),
    example: text(
      "With five parts, each holds about a fifth of your {customers} customers.",
      "切成五份時，您的 {customers} 位客戶大約每份五分之一。",
      "切成五份时，您的 {customers} 位客户大约每份五分之一。",
    ),
  },
  segment: {
    meaning: text(
      "A segment is a group of customers who are to be treated alike. The names follow from the scores of recency, frequency and money.",
      "客群：適合用同一種方式對待的一群客戶。名稱依最近購買、頻率、金額的分數而定。",
      "客群：适合用同一种方式对待的一群客户。名称按最近购买、频率、金额的分数而定。",
    ),
  },
  weights: {
    meaning: text(
      "How much each part counts in the sum. 1, 1, 1 means that all count alike; 0 leaves a part out.",
      "各項在總分裡的比重。1, 1, 1 表示同等重要；0 表示不計。",
      "各项在总分里的比重。1, 1, 1 表示同等重要；0 表示不计。",
    ),
  },
  cut: {
    meaning: text(
      "Why 80%? In most businesses few customers bring most of the money; Pareto observed about a fifth bringing about four fifths. So those who together bring the first 80% are A, up to 95% B, the rest C. It is a custom, not a law: set what suits your business.",
      "為什麼是 80%？多數生意都是少數客戶帶來大部分的錢，帕雷托法則說的就是約兩成帶來約八成。因此合計佔前 80% 的是 A，到 95% 是 B，其餘是 C。這是慣例，不是定律，可依您的生意調整。",
      "为什么是 80%？多数生意都是少数客户带来大部分的钱，帕累托法则说的就是约两成带来约八成。因此合计占前 80% 的是 A，到 95% 是 B，其余是 C。这是惯例，不是定律，可按您的生意调整。",
    ),
    example: text(
      "With you, {count|1 of {all} customers ({heads}) brings|{count} of {all} customers ({heads}) bring} {share} of the total.",
      "您的 {all} 位客戶中，{count} 位（{heads}）帶來 {share} 的總額。",
      "您的 {all} 位客户中，{count} 位（{heads}）带来 {share} 的总额。",
    ),
  },
  share: {
    meaning: text("The customer's part of the total of all customers.", "這位客戶佔全部客戶總額的比例。", "这位客户占全部客户总额的比例。"),
    example: text("The share of your middle customer is {middle}.", "您的客戶，中位數是 {middle}。", "您的客户，中位数是 {middle}。"),
  },
  cumulativeShare: {
    meaning: text(
      "The share of this customer and of all larger ones together. Going down the list it grows to 100%; where it passes a cut, the next class begins.",
      "這位客戶與所有比他大的客戶合計佔總額的比例。由上往下累加到 100%，越過切點就進入下一類。",
      "这位客户与所有比他大的客户合计占总额的比例。由上往下累加到 100%，越过切点就进入下一类。",
    ),
    example: text(
      "Of your {customers} customers, the larger half bring {middle}.",
      "您的 {customers} 位客戶中，較大的一半合計帶來 {middle}。",
      "您的 {customers} 位客户中，较大的一半合计带来 {middle}。",
    ),
  },
  variation: {
    meaning: text(
      "Coefficient of variation: how much the periods differ from their mean. Near 0 the customer buys steadily, above 1 hardly any period is like another.",
      "變異係數：各期與平均相差多少。接近 0 表示購買穩定，大於 1 表示每期差很多。",
      "变异系数：各期与平均相差多少。接近 0 表示购买稳定，大于 1 表示每期差很多。",
    ),
    example: text("Your middle customer has {middle}.", "您的客戶，中位數是 {middle}。", "您的客户，中位数是 {middle}。"),
  },
  silhouette: {
    meaning: text(
      "Silhouette: how well the clusters stand apart, from −1 to 1. Above 0.5 they are plain to see, around 0.25 they blur into one another.",
      "輪廓係數：各群分得有多開，介於 −1 到 1。高於 0.5 表示分得很清楚，0.25 左右就有些重疊。",
      "轮廓系数：各群分得有多开，介于 −1 到 1。高于 0.5 表示分得很清楚，0.25 左右就有些重叠。",
    ),
    example: text("Yours have {silhouette}.", "您的客戶分群為 {silhouette}。", "您的客户分群为 {silhouette}。"),
  },
  logarithm: {
    meaning: text(
      "A few very large customers would pull everything towards them. The logarithm compares by how many times, not by how much.",
      "少數特別大的客戶會把整體拉偏。取對數後比的是「幾倍」，不是「差多少」。",
      "少数特别大的客户会把整体拉偏。取对数后比的是“几倍”，不是“差多少”。",
    ),
  },
} as const satisfies Readonly<Record<string, Term>>;
