import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the deal status works and where it comes from. */
export const dealStatusRule: Text = text(
  "**Closed**, **Negotiating** or **Potential**, the three states that sales training commonly teaches. A column with the deal status decides. Where its cell is empty, the stage decides: closed and repeat customers are Closed, interested ones Negotiating, prospects Potential. Where that is empty too, whoever has bought is Closed, and the rest Potential.",
  "業務訓練常用的三種狀態：**已成交**、**洽談中**、**潛在**。有成交狀態欄時以該欄為準；儲存格空白時看階段：成交與回購為已成交，意向為洽談中，潛在為潛在；階段也空白時，買過的為已成交，其餘為潛在。",
  "销售培训常用的三种状态：**已成交**、**洽谈中**、**潜在**。有成交状态列时以该列为准；单元格空白时看阶段：成交与复购为已成交，意向为洽谈中，潜在为潜在；阶段也空白时，买过的为已成交，其余为潜在。",
);
