import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the lifecycle stages work and where their defaults come from. */
export const lifecycleRule: Text = text(
  "The gravest stage that holds decides. **Lost**: more than three of the customer's usual gaps have passed since the last purchase, or more than 365 days where there is no habit yet (fewer than three purchase days). **Leaving slowly**: revenue fell in three windows in a row, each below the one before. **Leaving suddenly**: the last window's revenue is at most half of the window before. **Long-term**: at least six orders and twelve months. **Repeat**: at least two orders. **First purchase**: the rest.\n\nA window is three calendar months up to the as-of date. From a Customers sheet of totals, the slow fall cannot be seen; it needs order rows.",
  "由最嚴重者起，先成立者為準。**已流失**：距上次購買超過平常間隔的三倍；尚無固定節奏者（購買日不足三天）超過 365 天。**逐步流失**：營收連續三期下滑，每期都低於前一期。**突然流失**：近期營收不到或等於前期的一半。**長期客戶**：至少六張訂單且往來滿十二個月。**重複購買**：至少兩張訂單。**首次購買**：其餘。\n\n一期為截至基準日的三個曆月。若只有客戶總表，看不出逐步下滑，需有訂單明細。",
  "由最严重者起，先成立者为准。**已流失**：距上次购买超过平常间隔的三倍；尚无固定节奏者（购买日不足三天）超过 365 天。**逐步流失**：营收连续三期下滑，每期都低于前一期。**突然流失**：近期营收不到或等于前期的一半。**长期客户**：至少六张订单且往来满十二个月。**重复购买**：至少两张订单。**首次购买**：其余。\n\n一期为截至基准日的三个历月。若只有客户总表，看不出逐步下滑，需有订单明细。",
);
