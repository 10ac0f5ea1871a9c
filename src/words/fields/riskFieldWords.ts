import type { riskFields } from "../../core/fields/riskFields";
import { text } from "../text";
import { field, type FieldWords } from "./field";

/** Titles and headers of columns that tell what may be lost. */
export const riskFieldWords: Readonly<Record<keyof typeof riskFields, FieldWords>> = {
  previousCredit: field(
    text("Previous credit score", "上次信用分數", "上次信用分"),
    "previouscreditscore previouscredit lastcreditscore creditscorebefore previousscore lastscore",
    "上次信用分數 上次信用分 前次信用分數 上期信用分數 上次評分 前次評分",
    "上次信用分 上次信用分数 前次信用分 上期信用分 上次评分 前次评分",
  ),
  outlook: field(
    text("Outlook of the industry (−2 … +2)", "產業展望（−2 至 +2）", "行业展望（−2 至 +2）"),
    "outlook industryoutlook sectoroutlook industryforecast outlookoftheindustry",
    "產業展望 行業展望 景氣展望 產業前景 景氣",
    "行业展望 产业展望 景气展望 行业前景 景气",
  ),
  cyclical: field(
    text("Cyclical industry", "景氣循環產業", "周期性行业"),
    "cyclical cyclicalindustry iscyclical cyclic",
    "景氣循環產業 景氣循環 週期性 循環產業 是否景氣循環 週期性行業",
    "周期性行业 周期性 是否周期性 强周期 景气循环产业",
  ),
  stockItem: field(
    text("Item in stock", "庫存品項", "库存商品"),
    "stockitem item itemname product productname article sku material iteminstock",
    "庫存品項 品項 品名 商品 產品 貨品 料號 貨號 庫存商品",
    "库存商品 库存品项 品项 品名 商品 产品 货品 料号 货号",
  ),
  stockQuantity: field(
    text("Quantity in stock", "庫存數量", "库存数量"),
    "stockquantity quantity qty stock onhand instock inventory unitsinstock quantityinstock",
    "庫存數量 庫存量 庫存 數量 現有庫存 在庫數量",
    "库存数量 库存量 库存 数量 现有库存 在库数量",
  ),
  stockValue: field(
    text("Value of the stock", "庫存金額", "库存金额"),
    "stockvalue inventoryvalue valueofstock stockamount valueofthestock",
    "庫存金額 庫存價值 庫存成本",
    "库存金额 库存价值 库存成本",
  ),
  received: field(
    text("Received on", "入庫日", "入库日"),
    "received receivedon receiveddate datereceived stockdate arrivaldate arrivedon stockedon",
    "入庫日 入庫日期 進貨日 進貨日期 到貨日 到貨日期",
    "入库日 入库日期 进货日 进货日期 到货日 到货日期",
  ),
};
