import type { Text } from "../../core/Text";
import { text } from "../text";

/** How stock age works and where its defaults come from. */
export const stockAgeRule: Text = text(
  "Every row is a lot of stock: whose it is, what it is, how many pieces, and when it came in. Its age is the days from then to the as-of date, and its band **Fresh** up to 30 days, **Normal** up to 60, **Ageing** up to 90, **Old** up to 180, **Stale** beyond. A lot older than 90 days is marked slow-moving. A lot that is dated after the as-of date counts as just come in; one without a quantity counts as one piece.\n\nThe table of stock is chosen in the place of the Customers table, with the dealer as the customer; rows of one dealer stay apart. The bands are those that stock lists commonly use; they and the limit can be changed.",
  "每一列是一批庫存：哪家經銷商、什麼品項、多少數量、何時入庫。庫齡為入庫日至基準日的天數：30 天內**新貨**，60 天內**正常**，90 天內**偏久**，180 天內**久放**，更久為**呆滯**。超過 90 天者標示滯銷。入庫日晚於基準日者視為剛入庫；未填數量者以一件計。\n\n庫存表選在客戶表的位置，經銷商即為客戶；同一經銷商的各列不合併。區間為庫存報表的慣用分法，與滯銷天數皆可調整。",
  "每一行是一批库存：哪家经销商、什么商品、多少数量、何时入库。库龄为入库日至基准日的天数：30 天内**新货**，60 天内**正常**，90 天内**偏久**，180 天内**久放**，更久为**呆滞**。超过 90 天者标示滞销。入库日晚于基准日者视为刚入库；未填数量者以一件计。\n\n库存表选在客户表的位置，经销商即为客户；同一经销商的各行不合并。区间为库存报表的惯用分法，与滞销天数均可调整。",
);
