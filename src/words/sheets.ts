import { text } from "./text";

/** Words on the sheets that a run writes, where they are the same for every method. */
export const sheetWords = {
  // Names of sheets: at most 31 characters together with a title of 20.
  summaryName: text("{title} summary", "{title} 摘要", "{title} 摘要"),
  customersName: text("{title} customers", "{title} 客戶", "{title} 客户"),
  listName: text("{title} {list}", "{title} {list}", "{title} {list}"),

  customer: text("Customer", "客戶", "客户"),
  customers: text("Customers", "客戶數", "客户数"),
  share: text("Share", "佔比", "占比"),
  average: text("Average", "平均", "平均"),
  contactEvery: text("Contact every", "跟進間隔", "跟进间隔"),
  whatToDo: text("What to do", "建議做法", "建议做法"),
  total: text("Total", "合計", "合计"),
  why: text("Why", "原因", "原因"),

  /** Pieces of the line beneath the finding; joined by a middle dot. */
  asOf: text("As of {asOf}", "基準日 {asOf}", "基准日 {asOf}"),
  customerCount: text("{count|one customer|{count} customers}", "{count} 位客戶", "{count} 位客户"),
  orderCount: text("{orders|one order row|{orders} order rows}", "{orders} 筆訂單資料", "{orders} 笔订单数据"),
  leftOutCount: text("{rows|one row|{rows} rows} left out", "{rows} 列未計入", "{rows} 行未计入"),

  mostCustomers: text("Most customers: {class} ({share})", "客戶最多：{class}（{share}）", "客户最多：{class}（{share}）"),
  mostMoney: text("Highest {measure}: {class} ({share})", "{measure}最高：{class}（{share}）", "{measure}最高：{class}（{share}）"),
  byClass: text("{measure} by {header}", "各{header}的{measure}", "各{header}的{measure}"),

  nobody: text("Nobody at present.", "目前沒有。", "目前没有。"),
  restElsewhere: text(
    "The first {count} of {all}; all of them are on a sheet of their own.",
    "列出 {all} 位中的前 {count} 位；完整名單另有工作表。",
    "列出 {all} 位中的前 {count} 位；完整名单另有工作表。",
  ),
  nothing: text("Nothing to show.", "沒有資料。", "没有数据。"),
  rowsElsewhere: text(
    "The first {count} of {all} rows; all of them are on a sheet of their own.",
    "列出 {all} 列中的前 {count} 列；完整內容另有工作表。",
    "列出 {all} 行中的前 {count} 行；完整内容另有工作表。",
  ),
  wholeTable: text("{all|One row|{all} rows}", "共 {all} 列", "共 {all} 行"),
  wholeList: text("{all|One customer|{all} customers}", "共 {all} 位客戶", "共 {all} 位客户"),

  sheetFull: text(
    "A sheet holds no more rows: {count|the last one is|the last {count} are} left out here.",
    "工作表的列數已滿，最後 {count} 列未列出。",
    "工作表的行数已满，最后 {count} 行未列出。",
  ),

  carried: text(
    "{class}: {count|one of {all} customers brings|{count} of {all} customers bring} {share} of the total",
    "{class}：{all} 位客戶中的 {count} 位帶來總額的 {share}",
    "{class}：{all} 位客户中的 {count} 位带来总额的 {share}",
  ),
  grouped: text(
    "Each row and each column of the chart is a twentieth of the customers.",
    "每一列與圖中每一柱為二十分之一的客戶。",
    "每一行与图中每一柱为二十分之一的客户。",
  ),
  outsideTotal: text(
    "{count|One customer|{count} customers} of zero or less {count|is|are} not part of its total.",
    "{count} 位客戶的金額為零或負，不計入此合計。",
    "{count} 位客户的金额为零或负，不计入此合计。",
  ),
  othersTogether: text("{count|one other|{count} others}", "其餘 {count} 位", "其余 {count} 位"),
  restShared: text(
    "The first {count} of {all}; the others are added up in one row.",
    "列出 {all} 位中的前 {count} 位；其餘合併為一列。",
    "列出 {all} 位中的前 {count} 位；其余合并为一行。",
  ),
  page: text("Page {page} of {pages}", "第 {page} 頁，共 {pages} 頁", "第 {page} 页，共 {pages} 页"),
  largest: text("The {count} largest", "前 {count} 大客戶", "前 {count} 大客户"),
  wholeRanking: text("The whole ranking is on a sheet of its own.", "完整排名另有工作表。", "完整排名另有工作表。"),
  ranks: text("Customers, by rank", "客戶名次", "客户名次"),
  fromLargest: text("Customers, from the largest", "客戶（由大到小）", "客户（由大到小）"),
  firstRanks: text("The chart shows the first {count}.", "圖中為前 {count} 位。", "图中为前 {count} 位。"),

  darker: text("Darker is more; an empty cell has no customers.", "顏色越深越高；空格表示沒有客戶。", "颜色越深越高；空格表示没有客户。"),

  norm: text("Norm", "常規", "常规"),
  difference: text("Difference (points)", "差距（百分點）", "差距（百分点）"),
  beyondNorm: text(
    "{class} holds {share} of the customers; the norm is {norm}.",
    "{class} 佔客戶數的 {share}；常規為 {norm}。",
    "{class} 占客户数的 {share}；常规为 {norm}。",
  ),
  atNorm: text("The head count follows the norm.", "客戶數與常規相符。", "客户数与常规相符。"),

  measure: text("Measure", "指標", "指标"),
  breakNumber: text("Break {number}", "切點 {number}", "切点 {number}"),
  breaksNote: text(
    "A value that equals a break belongs to the part below it.",
    "等於切點的值歸入切點以下的一級。",
    "等于切点的值归入切点以下的一级。",
  ),

  leftOut: text("{count|One row was|{count} rows were} left out", "{count} 列未計入", "{count} 行未计入"),
  guessed: text(
    "{count|One cell was|{count} cells were} read by guessing; check {count|it|them}",
    "{count} 個儲存格為推測讀取，請確認",
    "{count} 个单元格为推测读取，请确认",
  ),
  andMore: text("and {count} more", "另有 {count} 項", "另有 {count} 项"),

  settings: text("Settings", "設定", "设置"),
  asOfDate: text("As-of date", "基準日", "基准日"),
  source: text("{need}, read from", "{need}，取自", "{need}，取自"),
  yes: text("Yes", "是", "是"),
  no: text("No", "否", "否"),
  none: text("None", "無", "无"),
} as const;
