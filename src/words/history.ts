import { text } from "./text";

/** Words of the list in which reviews keep what they found, period by period. */
export const historyWords = {
  sheetName: text("Clientele history", "Clientele 歷史", "Clientele 历史"),
  title: text("{title}: history", "{title}：歷史紀錄", "{title}：历史记录"),
  note: text(
    "One row a customer and period. Each review adds its period, or replaces it; nothing else here is changed. Sort, filter, add columns, or make a pivot table of it.",
    "每位客戶每期一列。每次覆核會新增該期的資料，或取代同一期；其餘內容不會更動。可自由排序、篩選、增加欄位，或製作樞紐分析表。",
    "每位客户每期一行。每次复核会新增该期的数据，或替换同一期；其余内容不会改动。可自由排序、筛选、增加列，或制作数据透视表。",
  ),
  period: text("Period", "期間", "期间"),
  key: text("Customer key", "客戶代碼", "客户代码"),
  customer: text("Customer", "客戶", "客户"),
  class: text("Class", "類別", "类别"),
  classOf: text("{measure}, class", "{measure}類別", "{measure}类别"),
  currency: text("Currency", "幣別", "币种"),
};
