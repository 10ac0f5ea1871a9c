import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the store formats works and where its defaults come from. */
export const storeFormatRule: Text = text(
  "A shop is of the largest format whose usual floor area it reaches: supermarket from 1,000 m², large supermarket 2,500, department store 5,000, shopping centre 7,000, warehouse store 10,000; below that it is a convenience store (usually about 100 m²). A shop ticked as speciality or brand store is one at any size. The areas are the usual ones of retail training and can be changed.",
  "店面屬於其面積所達到的最大店型：超市 1,000 平方公尺起，大型超市 2,500，百貨公司 5,000，購物中心 7,000，倉儲店 10,000；以下為便利商店（通常約 100 平方公尺）。勾選為專賣或品牌店者，不論大小皆為專賣店。面積取自零售訓練的常用標準，可調整。",
  "店面属于其面积所达到的最大店型：超市 1,000 平方米起，大型超市 2,500，百货商店 5,000，购物中心 7,000，仓储店 10,000；以下为便利店（通常约 100 平方米）。勾选为专卖或品牌店者，不论大小皆为专卖店。面积取自零售培训的常用标准，可调整。",
);
