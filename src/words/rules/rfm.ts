import type { Text } from "../../core/Text";
import { text } from "../text";

/** How RFM works and where its defaults come from. */
export const rfmRule: Text = text(
  "Each customer gets a score for **recency** (days since the last purchase; few is best), **frequency** (orders) and **monetary** (money net of returns), from 1 to the scale, 5 being best unless changed. By default the customers are cut at the sample quantiles (type 7), so that each score holds about a fifth; equal values always share a score. The scores together place the customer in a segment.\n\nFive scores and equal parts are the usual choice since Hughes (1994). The R package rfm adds 1 to every edge and closes its bins on the left, so a value that falls exactly on, or within one of, an edge can get the neighbouring score there: on its sample orders R and M agree in more than 99.7% of rows, not in all.",
  "每位客戶依**最近一次購買**（距今天數，越少越好）、**購買頻率**（訂單數）與**購買金額**（扣除退貨）各得一個分數，從 1 到設定的級數，未更改時 5 分最好。預設按樣本分位數（第 7 型）切分，每級約佔五分之一；數值相同者分數必相同。三個分數合起來決定客群。\n\n五級等分是 Hughes (1994) 以來的慣例。R 的 rfm 套件會把每個切點加 1，且區間左閉右開，因此恰好落在切點上或差 1 以內的值，在該套件可能得到相鄰的分數：以其範例訂單計算，R 與 M 有 99.7% 以上的列相同，但不是全部。",
  "每位客户按**最近一次购买**（距今天数，越少越好）、**购买频率**（订单数）与**购买金额**（扣除退货）各得一个分数，从 1 到设定的级数，未更改时 5 分最好。默认按样本分位数（第 7 型）切分，每级约占五分之一；数值相同者分数必相同。三个分数合起来决定客群。\n\n五级等分是 Hughes (1994) 以来的惯例。R 的 rfm 包会把每个切点加 1，且区间左闭右开，因此恰好落在切点上或相差 1 以内的值，在该包里可能得到相邻的分数：以其示例订单计算，R 与 M 有 99.7% 以上的行相同，但不是全部。",
);
