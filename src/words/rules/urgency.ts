import type { Text } from "../../core/Text";
import { text } from "../text";

/** How urgency works and where its defaults come from. */
export const urgencyRule: Text = text(
  "The day by which a matter must be handled decides: **Urgent** within seven days (and whatever is already past), **Soon** within one month, **Not urgent** within three months, **Slow** later. Months are calendar months from the as-of date, the last day included. The limits are those that sales training commonly teaches; each can be changed.",
  "以事情最晚的處理日決定：七天內（及已過期者）為**緊急**，一個月內為**近期**，三個月內為**不急**，更晚為**緩辦**。月份以基準日起算的曆月計，含最後一天。界線取自業務訓練的常用教法，皆可調整。",
  "以事情最晚的处理日决定：七天内（及已过期者）为**紧急**，一个月内为**近期**，三个月内为**不急**，更晚为**缓办**。月份以基准日起算的历月计，含最后一天。界线取自销售培训的常用教法，均可调整。",
);
