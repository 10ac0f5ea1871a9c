import { text } from "./text";

/** The customer card: everything known of the selected customer. */
export const customerCardWords = {
  title: text("Customer card", "客戶卡", "客户卡"),
  asOf: text("as of {asOf}", "基準日 {asOf}", "基准日 {asOf}"),
  row: text("Show the row", "前往該列", "转到该行"),
  back: text("Back", "返回", "返回"),

  reading: text("Reading the tables", "正在讀取資料表", "正在读取数据表"),
  refreshing: text("Reading what changed", "正在讀取變更", "正在读取更改"),
  none: text("No customer is selected", "尚未選取客戶", "尚未选中客户"),
  noneHelp: text(
    "Select any cell in a customer's row: in your customers, in the orders, or in a list that Clientele wrote. The card follows the selection.",
    "請在客戶表、訂單表或 Clientele 寫入的名單中，選取該客戶那一列的任一儲存格。客戶卡會隨選取的位置更新。",
    "请在客户表、订单表或 Clientele 写入的名单中，选中该客户那一行的任一单元格。客户卡会随选中的位置更新。",
  ),
  last: text(
    "No customer is selected at the moment. This is the last one.",
    "目前沒有選取客戶，以下是上一位客戶的資料。",
    "当前没有选中客户，以下是上一位客户的资料。",
  ),
  several: text(
    "Several customers are selected. This is the first one.",
    "已選取多位客戶，以下為第一位。",
    "已选中多位客户，以下为第一位。",
  ),
  unknown: text("“{met}” is not among the customers", "客戶中找不到「{met}」", "客户中找不到“{met}”"),
  unknownHelp: text(
    "The row names a customer of whom the tables that are read know nothing. Check which table and column hold the customers, on the first page under “Check the match”.",
    "目前讀取的資料表裡沒有這位客戶。請到首頁的「檢查欄位對應」確認客戶所在的表格與欄位。",
    "当前读取的数据表里没有这位客户。请到首页的“检查列匹配”确认客户所在的表格和列。",
  ),
  shown: text("Card of {name}", "{name} 的客戶卡", "{name} 的客户卡"),

  next: {
    title: text("Next step", "下一步", "下一步"),
    contact: text("Contact by {day}", "{day} 前聯絡", "{day} 前联系"),
    overdue: text("{days|1 day|{days} days} overdue", "已逾期 {days} 天", "已逾期 {days} 天"),
    today: text("due today", "今天到期", "今天到期"),
    ahead: text("in {days|1 day|{days} days}", "還有 {days} 天", "还有 {days} 天"),
    by: text("{method}: {class}", "{method}：{class}", "{method}：{class}"),
  },

  classes: {
    title: text("Classes", "分類結果", "分类结果"),
    detail: text("{header} {value}", "{header} {value}", "{header} {value}"),
    show: text("{method}: show the column or list", "{method}：查看所在欄位或名單", "{method}：查看所在列或名单"),
    none: text(
      "No method has classified this customer yet. These can with the data at hand:",
      "還沒有用任何方法為這位客戶分類。以現有資料可以執行：",
      "还没有用任何方法为这位客户分类。以现有数据可以运行：",
    ),
    noneFits: text(
      "No method has classified this customer yet. Choose one on the first page.",
      "還沒有用任何方法為這位客戶分類。請到首頁選擇方法。",
      "还没有用任何方法为这位客户分类。请到首页选择方法。",
    ),
  },

  figures: {
    title: text("Figures", "主要數據", "主要数据"),
    none: text("The tables hold no figures of this customer.", "資料表裡沒有這位客戶的數據。", "数据表里没有这位客户的数据。"),
    daysAgo: text("{days|1 day|{days} days} ago", "{days} 天前", "{days} 天前"),
    daysAhead: text("in {days|1 day|{days} days}", "{days} 天後", "{days} 天后"),
    days: text("{days|1 day|{days} days}", "{days} 天", "{days} 天"),
    rankShare: text(
      "No. {rank} of {all} by revenue, {share} of the total",
      "營收第 {rank} 名（共 {all} 位客戶），佔總額 {share}",
      "营收第 {rank} 名（共 {all} 位客户），占总额 {share}",
    ),
    rankOnly: text("No. {rank} of {all} by revenue", "營收第 {rank} 名（共 {all} 位客戶）", "营收第 {rank} 名（共 {all} 位客户）"),
    of: {
      revenue: text("Revenue", "營收", "营收"),
      margin: text("Gross margin", "毛利", "毛利"),
      collections: text("Collections", "回款", "回款"),
      orders: text("Orders", "訂單數", "订单数"),
      averageOrder: text("Average order", "平均每單金額", "平均每单金额"),
      lastPurchase: text("Last purchase", "最近購買", "最近购买"),
      firstPurchase: text("First purchase", "首次購買", "首次购买"),
      usualGap: text("Usually buys every", "通常購買間隔", "通常购买间隔"),
      promotionShare: text("Bought on promotion", "促銷購買佔比", "促销购买占比"),
      lastContact: text("Last contact", "最近聯絡", "最近联系"),
      contacts: text("Contacts", "聯絡次數", "联系次数"),
      complaints: text("Complaints", "投訴次數", "投诉次数"),
      expected: text("Expected amount", "預計金額", "预计金额"),
      close: text("Expected to close", "預計成交日", "预计成交日"),
      contractEnd: text("Contract ends", "合約到期日", "合同到期日"),
      daysLate: text("Pays late by", "平均延遲付款", "平均延迟付款"),
      overdueShare: text("Of invoices overdue", "逾期未付比例", "逾期未付比例"),
    },
  },

  charts: {
    revenue: text("Revenue by month", "每月營收", "每月营收"),
    orders: text("Orders by month", "每月訂單數", "每月订单数"),
    contacts: text("Contacts by month", "每月聯絡次數", "每月联系次数"),
    most: text("most {value} in {month}", "最高 {value}（{month}）", "最高 {value}（{month}）"),
    nothing: text("none in these months", "這幾個月沒有", "这几个月没有"),
    month: text("Month", "月份", "月份"),
  },

  changes: {
    title: text("Changes of class", "類別變化", "类别变化"),
    became: text("{from} to {to}", "由 {from} 變為 {to}", "由 {from} 变为 {to}"),
    list: text("See the whole history", "查看完整歷史", "查看完整历史"),
  },
} as const;

/** The figures that a card may show, in their order. */
export type FigureId = keyof typeof customerCardWords.figures.of;
