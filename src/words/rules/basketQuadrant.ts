import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the quadrants of frequency and ticket works and where its defaults come from. */
export const basketQuadrantRule: Text = text(
  "Average order value is revenue ÷ orders. Customers who bought once are a class of their own; of the others, those above the median of orders come often, and those above the median of order value have large tickets. What lies at the median is not above it. With limits of your own, who reaches the limit is high.",
  "客單價 = 營收 ÷ 訂單數。只買一次者自成一類；其餘客戶中，訂單數高於中位數為高頻，客單價高於中位數為高單價，等於中位數者不算高。採自訂界線時，達到界線即為高。",
  "客单价 = 营收 ÷ 订单数。只买一次者自成一类；其余客户中，订单数高于中位数为高频，客单价高于中位数为高单价，等于中位数者不算高。采用自定义界线时，达到界线即为高。",
);
