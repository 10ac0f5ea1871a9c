import { text } from "../text";

/** Words of the functions of lifecycle and loyalty. */
export const relationshipFunctionWords = {
  LIFECYCLE: {
    description: text(
      "The lifecycle stage beside each customer, from first purchase to lost.",
      "各客戶的生命週期階段，由首次購買到已流失。",
      "各客户的生命周期阶段，由首次购买到已流失。",
    ),
    parameters: {
      orders: text("Number of orders.", "訂單數。", "订单数。"),
      recency: text("Days since the last purchase.", "距上次購買天數。", "距上次购买天数。"),
      tenure: text("Days since the first purchase.", "距首次購買天數。", "距首次购买天数。"),
      usualGap: text(
        "Usual days between purchases; empty where there is no habit yet.",
        "平常購買間隔天數；尚無固定節奏則留空。",
        "平常购买间隔天数；尚无固定节奏则留空。",
      ),
      revenue: text("Revenue of the last months.", "近期營收。", "近期营收。"),
      previousRevenue: text("Revenue of as many months before.", "再前同樣月數的營收。", "再前同样月数的营收。"),
    },
  },
  LOYALTY: {
    description: text(
      "Loyalty class and score (0 to 100) beside each customer; the class alone for single values. The weight of what is left out is shared out among the rest.",
      "各客戶的忠誠類別與分數（0 到 100）；單一值時只傳回類別。省略項目的權重由其他項目分攤。",
      "各客户的忠诚类别与分数（0 到 100）；单个值时只返回类别。省略项目的权重由其他项目分摊。",
    ),
    parameters: {
      orders: text("Number of orders.", "訂單數。", "订单数。"),
      referrals: text("Number of referrals.", "轉介次數。", "转介次数。"),
      complaints: text("Number of complaints.", "投訴次數。", "投诉次数。"),
      contacts: text(
        "Number of contacts; orders stand in where it is empty.",
        "聯絡次數；空白時以訂單數代替。",
        "联系次数；空白时以订单数代替。",
      ),
      promotionShare: text("Share of orders bought on promotion: 0.2 or 20%.", "促銷訂單佔比：0.2 或 20%。", "促销订单占比：0.2 或 20%。"),
    },
  },
};
