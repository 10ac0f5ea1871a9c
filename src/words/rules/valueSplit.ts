import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the 20/60/20 split works and where its defaults come from. */
export const valueSplitRule: Text = text(
  "The customers are ranked by value and parted by number: the first 20% are **Core**, the next 60% **Swing**, the last 20% **Distant**. The percents can be changed. A customer with a negative gross margin is **Unprofitable** whatever its rank; it keeps its place in the ranking, and the Why column says where it would stand by value.\n\nA customer belongs to the part in which its place begins: with 3 of 12 customers before it, it stands at 25% and is Swing. So the first customer is always Core, and of four or fewer nobody is Distant: so few say nothing about who matters least. Equal values share one class, the better. Zero or negative values are Distant, marked, and count among the customers. Where no margin is known, nobody is Unprofitable.\n\n20/60/20 is the usual rule of thumb for how firmly customers, or any group, stand by us.",
  "客戶依金額由大到小排列，按人數切分：前 20% 為**核心**，中間 60% 為**搖擺**，後 20% 為**疏遠**，百分比可調整。毛利為負的客戶不論名次都是**虧損**；名次保留，「原因」欄註明論金額本屬哪一類。\n\n客戶以自己名次的起點歸類：12 位客戶中前面已有 3 位，位置為 25%，屬搖擺。因此第一名一定是核心；客戶不超過四位時沒有疏遠，人數太少不足以判斷誰最不重要。金額相同者同類，取較好的一類。金額為零或負者歸疏遠並註明，仍計入客戶數。沒有毛利資料時不會有虧損類。\n\n20/60/20 是衡量客戶（或任何群體）向心力的常用經驗法則。",
  "客户按金额由大到小排列，按人数切分：前 20% 为**核心**，中间 60% 为**摇摆**，后 20% 为**疏远**，百分比可调整。毛利为负的客户不论名次都是**亏损**；名次保留，“原因”列注明论金额本属哪一类。\n\n客户以自己名次的起点归类：12 位客户中前面已有 3 位，位置为 25%，属摇摆。因此第一名一定是核心；客户不超过四位时没有疏远，人数太少不足以判断谁最不重要。金额相同者同类，取较好的一类。金额为零或负者归疏远并注明，仍计入客户数。没有毛利数据时不会有亏损类。\n\n20/60/20 是衡量客户（或任何群体）向心力的常用经验法则。",
);
