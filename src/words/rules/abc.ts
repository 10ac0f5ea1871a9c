import type { Text } from "../../core/Text";
import { text } from "../text";

/** How ABC works and where its defaults come from. */
export const abcRule: Text = text(
  "The customers are ranked by one measure and the running total is cut: **A** up to 80% of it, **B** up to 95%, **C** the rest. A customer belongs to the class in which its own slice begins, so the one that crosses 80% is A and A is never empty; the other common rule (`crossing = lower`) puts it into B. Equal values share one class. Zero or negative values are in the last class, marked, and do not enter the total.\n\n80% and 95% are the usual cuts since Juran's vital few. The classes can also be cut by a ratio of customers (1:2:2, the norm of the month-end form) or by amounts of your own.",
  "客戶依單一指標由大到小排列，按累計佔比切分：累計到 80% 為 **A**，到 95% 為 **B**，其餘為 **C**。客戶以自己那一段的起點歸類，因此跨過 80% 的那一位仍是 A，A 類不會是空的；另一種常見規則（`crossing = lower`）則歸入 B。數值相同者同類。零或負值歸入最後一類並註明，不計入合計。\n\n80% 與 95% 是自 Juran「關鍵少數」以來的慣例。也可按客戶數比例（1:2:2，月結表的常規）或自訂金額切分。",
  "客户按单一指标由大到小排列，按累计占比切分：累计到 80% 为 **A**，到 95% 为 **B**，其余为 **C**。客户以自己那一段的起点归类，因此跨过 80% 的那一位仍是 A，A 类不会是空的；另一种常见规则（`crossing = lower`）则归入 B。数值相同者同类。零或负值归入最后一类并注明，不计入合计。\n\n80% 与 95% 是自 Juran“关键少数”以来的惯例。也可按客户数比例（1:2:2，月结表的常规）或自定义金额切分。",
);
