import type { historyFields } from "../../core/fields/historyFields";
import { text } from "../text";
import { field, type FieldWords } from "./field";

/** Titles and headers of columns of the Customers table that hold a purchase history. */
export const historyFieldWords: Readonly<Record<keyof typeof historyFields, FieldWords>> = {
  x: field(
    text("Repeat purchases (x)", "回購次數（x）", "复购次数（x）"),
    "x repeatpurchases repeatorders repeattransactions",
    "回購次數 重複購買次數 再次購買次數 復購次數",
    "复购次数 重复购买次数 再次购买次数 回购次数",
  ),
  tx: field(
    text("Time from first to last purchase (t_x)", "首購至末購時間（t_x）", "首购至末购时间（t_x）"),
    "tx firsttolastpurchase lasttransactiontime timefromfirsttolastpurchase",
    "首購至末購時間 首末購間隔",
    "首购至末购时间 首末购间隔",
  ),
  T: field(
    text("Time since first purchase (T)", "距首購時間（T）", "距首购时间（T）"),
    "t tcal timesincefirstpurchase observationperiod",
    "距首購時間 觀察期",
    "距首购时间 观察期",
  ),
  meanValue: field(
    text("Mean value of repeat purchases", "回購平均金額", "复购平均金额"),
    "zbar meanvalue meanordervalue averagevalue averageordervalue avgordervalue mx meanvalueofrepeatpurchases",
    "回購平均金額 平均金額 平均客單價 客單價 平均消費金額 復購平均金額",
    "复购平均金额 平均金额 平均客单价 客单价 平均消费金额 回购平均金额",
  ),
};
