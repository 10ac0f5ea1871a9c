import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the renewal windows work and where their defaults come from. */
export const renewalRule: Text = text(
  "The last day of the contract decides, counted from the as-of date. **Lapsed**: it has passed. **Due soon**: within one month, the as-of date itself included. **Early window**: within three months. **In term**: later. Months are calendar months, the last day included. A month and a quarter are what account managers commonly allow themselves; both can be changed.",
  "以合約最後一天距基準日的遠近決定。**已過期**：日期已過。**即將到期**：一個月內，含基準日當天。**提前續約期**：三個月內。**合約期內**：更晚。月份為曆月，含最後一天。一個月與一季是業務常用的準備時間，皆可調整。",
  "以合同最后一天距基准日的远近决定。**已过期**：日期已过。**即将到期**：一个月内，含基准日当天。**提前续约期**：三个月内。**合同期内**：更晚。月份为历月，含最后一天。一个月与一季是销售常用的准备时间，都可调整。",
);
