import { text } from "./text";

/** The sheet of sample orders that an empty workbook can be given. */
export const sampleOrdersWords = {
  title: text("Sample orders", "範例訂單", "示例订单"),
  note: text(
    "For trying out only: delete this sheet whenever you like. Orders of 150 customers of an online shop.",
    "僅供試用，隨時可以刪除這張工作表。內容為一家網路商店 150 位客戶的訂單。",
    "仅供试用，随时可以删除这个工作表。内容为一家网店 150 位客户的订单。",
  ),
  source: text(
    "Source: Chen, D. (2015), Online Retail, UCI, doi.org/10.24432/C5BW33, CC BY 4.0. Changed: lines added up, part of the customers, no refunds.",
    "資料來源：Chen, D. (2015), Online Retail, UCI, doi.org/10.24432/C5BW33，CC BY 4.0。更動：明細併為訂單，取部分客戶，不含退款。",
    "数据来源：Chen, D. (2015), Online Retail, UCI, doi.org/10.24432/C5BW33，CC BY 4.0。改动：明细并为订单，取部分客户，不含退款。",
  ),
} as const;
