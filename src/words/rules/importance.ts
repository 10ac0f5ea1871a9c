import type { Text } from "../../core/Text";
import { text } from "../text";

/** How importance works and where it comes from. */
export const importanceRule: Text = text(
  "**Key** are the top 20% of the customers by expected amount (by revenue where none is expected), after the 80/20 rule that sales training commonly teaches; the rest is **Not key**. A customer is among the top when fewer than 20% of all customers have a larger amount, so the largest always is, and equal amounts share one class. Nobody without an amount above zero is key. Instead of the share an amount can be given: whoever reaches it is Key.",
  "依業務訓練常用的 80/20 法則，預計金額（沒有則用營收）前 20% 的客戶為**重點**，其餘為**非重點**。金額比他大的客戶不到全部的 20% 即屬前段，因此金額最大者必為重點，金額相同者同類；金額不大於零者不列重點。也可改為指定金額，達到者即為重點。",
  "按销售培训常用的二八法则，预计金额（没有则用营收）前 20% 的客户为**重点**，其余为**非重点**。金额比他大的客户不到全部的 20% 即属前段，因此金额最大者必为重点，金额相同者同类；金额不大于零者不列重点。也可改为指定金额，达到者即为重点。",
);
