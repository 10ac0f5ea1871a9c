import type { Text } from "../core/Text";
import { firstRunWords } from "./firstRun";
import { text } from "./text";

/** The task pane, page by page. Words of methods, columns and reasons live with them. */
export const paneWords = {
  outside: text(
    "Clientele works inside Excel. Open a workbook in Excel, then choose Classify customers on the Home tab.",
    "Clientele 在 Excel 裡使用。請在 Excel 開啟活頁簿，再到 [常用] 索引標籤按「客戶分類」。",
    "Clientele 在 Excel 里使用。请在 Excel 中打开工作簿，再到“开始”选项卡单击“客户分类”。",
  ),

  opening: text("Looking for tables in the workbook", "正在尋找活頁簿裡的表格", "正在查找工作簿里的表格"),

  empty: {
    title: text("No table found yet", "還沒有找到表格", "还没有找到表格"),
    sentence: text(
      "This workbook has no table with a header row and at least one row beneath it.",
      "這份活頁簿裡沒有「一列標題、下面至少一列資料」的表格。",
      "这个工作簿里没有“一行标题、下面至少一行数据”的表格。",
    ),
    advice: text(
      "Paste your customers or your orders onto a sheet, headers in the first row. One row is one customer, or one order with customer, date and amount.",
      "請把客戶或訂單資料貼到工作表上，第一列放標題。一列是一位客戶，或是一筆有客戶、日期與金額的訂單。",
      "请把客户或订单数据粘贴到工作表上，第一行放标题。一行是一位客户，或是一笔有客户、日期和金额的订单。",
    ),
    again: text("Look again", "再找一次", "再找一次"),
    fromNothing: text(
      "No list yet? Start one: two sheets with drop-downs, for your customers and for each contact with them.",
      "還沒有名單？可以從這裡開始：兩張附下拉選單的工作表，一張記客戶，一張記每次聯絡。",
      "还没有名单？可以从这里开始：两张带下拉列表的工作表，一张记客户，一张记每次联系。",
    ),
    start: text("Start a customer file", "建立客戶檔案", "建立客户档案"),
  },

  data: {
    title: text("Your data", "您的資料", "您的数据"),
    table: text("table {name} on {sheet}", "「{sheet}」上的表格 {name}", "“{sheet}”上的表格 {name}"),
    range: text("sheet {sheet}", "「{sheet}」工作表", "“{sheet}”工作表"),
    rows: text("{count|1 row|{count} rows}", "{count} 列", "{count} 行"),
    none: text("none", "無", "无"),
    matched: text("{count|1 column|{count} columns} matched", "已對應 {count} 個欄位", "已匹配 {count} 列"),
    check: text("Check the match", "檢查欄位對應", "检查列匹配"),
  },

  methods: {
    title: text("What do you want to know?", "您想知道什麼？", "您想知道什么？"),
    search: text("Search {count} methods", "搜尋 {count} 種方法", "搜索 {count} 种方法"),
    found: text("{count|1 method|{count} methods} found", "找到 {count} 種方法", "找到 {count} 种方法"),
    noneFound: text(
      "No method found. Try another word, such as ABC, churn or overdue.",
      "找不到方法。請換個詞試試，例如 ABC、流失、逾期。",
      "没有找到方法。请换个词试试，例如 ABC、流失、逾期。",
    ),
    favourite: text("Favourite: {method}", "我的最愛：{method}", "收藏：{method}"),
    needMore: text(
      "{count|1 more method needs other columns|{count} more methods need other columns}",
      "另有 {count} 種方法需要其他欄位",
      "另有 {count} 种方法需要其他列",
    ),
    needMoreHelp: text("See what each of them needs.", "展開即可查看各方法需要哪些欄位。", "展开即可查看各方法需要哪些列。"),
    /** In the order in which the groups are shown. */
    groups: {
      favourites: text("Favourites", "我的最愛", "收藏"),
      value: text("Who matters?", "哪些客戶最重要？", "哪些客户最重要？"),
      pipeline: text("Who to call, what will close?", "該聯絡誰？哪些會成交？", "该联系谁？哪些会成交？"),
      relationship: text("Where do we stand?", "和客戶的關係走到哪一步？", "和客户的关系走到哪一步？"),
      risk: text("Who is leaving, or will not pay?", "誰會流失？誰會欠款？", "谁会流失？谁会欠款？"),
      people: text("How to talk to them?", "該怎麼和他們談？", "该怎么和他们谈？"),
      organisation: text("What kind of customer?", "是什麼樣的客戶？", "是什么样的客户？"),
      discovery: text("What do the data tell?", "從資料能看出什麼？", "从数据能看出什么？"),
      own: text("Your own rules", "您自己的規則", "您自己的规则"),
    },
    missing: text("Needs a column: {needs}", "缺少欄位：{needs}", "缺少列：{needs}"),
    and: text("; ", "；", "；"),
    noneFits: text(
      "None of the methods finds its columns in these tables. Say which table and which columns to read.",
      "這些表格裡找不到任何方法所需的欄位。請指定要讀取的表格與欄位。",
      "这些表格里找不到任何方法所需的列。请指定要读取的表格和列。",
    ),
    preview: text("Preview", "預覽", "预览"),
    nothingWritten: text("Nothing is written yet", "目前不會寫入任何內容", "目前不会写入任何内容"),
  },

  repeat: {
    title: text("Next: {method}", "接下來：{method}", "接下来：{method}"),
    line: text(
      "The settings and columns of last time are kept. Nothing is written before you have seen what changed.",
      "沿用上次的設定與欄位。您看過變化之後才會寫入。",
      "沿用上次的设置和列。您看过变化之后才会写入。",
    ),
    review: text("Review {period}", "覆核 {period}", "复核 {period}"),
  },

  earlier: {
    title: text("Earlier results", "先前的結果", "先前的结果"),
    has: text(
      "Clientele has written {columns} and {sheets} in this workbook.",
      "Clientele 已在這份活頁簿寫入 {columns}、{sheets}。",
      "Clientele 已在这个工作簿中写入 {columns}、{sheets}。",
    ),
    columns: text("{count|1 column|{count} columns}", "{count} 個欄位", "{count} 列"),
    sheets: text("{count|1 sheet|{count} sheets}", "{count} 張工作表", "{count} 个工作表"),
    takeBack: text("Take back the last run", "收回上一次執行", "撤回上一次运行"),
    remove: text("Remove everything Clientele wrote", "移除 Clientele 寫入的所有內容", "删除 Clientele 写入的所有内容"),
  },

  card: {
    title: text("Customer card", "客戶卡", "客户卡"),
    open: text("Open the card", "開啟客戶卡", "打开客户卡"),
    help: text(
      "Next step, classes and figures of the customer whose row is selected.",
      "所選客戶的下一步、分類結果與主要數據。",
      "所选客户的下一步、分类结果和主要数据。",
    ),
  },

  match: {
    title: text("Which column is what", "欄位對應", "列匹配"),
    lead: text(
      "Matched by the headers. Change what is wrong; your choice is remembered in the workbook.",
      "已依標題自動對應。不對的地方請更改；您的選擇會記在活頁簿裡。",
      "已按标题自动匹配。不对的地方请更改；您的选择会记在工作簿里。",
    ),
    table: text("Table", "表格", "表格"),
    noTable: text("No table", "不使用表格", "不使用表格"),
    source: {
      table: text("{name} on {sheet} ({rows})", "{name}（「{sheet}」，{rows}）", "{name}（“{sheet}”，{rows}）"),
      range: text("{sheet} ({rows})", "{sheet}（{rows}）", "{sheet}（{rows}）"),
    },
    noColumn: text("Not there", "沒有這個欄位", "没有此列"),
    column: text("{header} ({letter})", "{header}（{letter} 欄）", "{header}（{letter} 列）"),
    noHeader: text("Column {letter}", "{letter} 欄", "{letter} 列"),
    sample: text("first: {value}", "第一筆：{value}", "第一条：{value}"),
    more: text("{count|1 more column|{count} more columns}", "其他 {count} 個欄位", "其他 {count} 列"),
    fits: text("Enough for: {methods}", "可執行：{methods}", "可运行：{methods}"),
    fitsNone: text("Not yet enough for any method", "還不足以執行任何方法", "还不足以运行任何方法"),
    use: text("Use this match", "採用這個對應", "采用此匹配"),
  },

  preview: {
    working: text("Working it out", "計算中", "计算中"),
    lead: text("{count|1 customer|{count} customers}", "{count} 位客戶", "{count} 位客户"),
    asOf: text("as of {day}", "基準日 {day}", "基准日 {day}"),
    change: text("Change", "更改", "更改"),
    asOfLabel: text("As-of date", "基準日", "基准日"),
    asOfHelp: text(
      "Days are counted to this date, and rows dated later are left out.",
      "天數計算到這一天為止，之後的資料不列入。",
      "天数计算到这一天为止，之后的数据不计入。",
    ),
    useProposal: text("Use the proposed date", "使用建議的日期", "使用建议的日期"),
    wrongDate: text("Enter a date, for example 2026-03-31.", "請輸入日期，例如 2026-03-31。", "请输入日期，例如 2026-03-31。"),
    customers: text("Customers", "客戶數", "客户数"),
    all: text("All", "合計", "合计"),
    write: text("Write to workbook", "寫入活頁簿", "写入工作簿"),
    back: text("Back", "返回", "返回"),
    wrongEntry: text("Correct the marked entry first", "請先更正標示的項目", "请先更正标出的项"),
  },

  leftOut: {
    title: text("{count|1 row is left out|{count} rows are left out}", "{count} 列未列入計算", "{count} 行未计入计算"),
    none: text("No row is left out.", "所有資料列都已列入計算。", "所有数据行都已计入计算。"),
    guesses: text(
      "{count|1 cell was read by guessing|{count} cells were read by guessing}",
      "{count} 個儲存格以推測讀取",
      "{count} 个单元格按推测读取",
    ),
    guessesHelp: text(
      "They are counted as shown. Write them as dates or numbers to be sure.",
      "已照下列方式計算。改成正式的日期或數字即可確定。",
      "已按下列方式计算。改成正式的日期或数字即可确定。",
    ),
    remarks: text(
      "{count|1 row is counted, with a remark|{count} rows are counted, with a remark}",
      "{count} 列已列入計算，但請留意",
      "{count} 行已计入计算，但请留意",
    ),
    reason: text("{column}: {reason}", "{column}：{reason}", "{column}：{reason}"),
    select: text("Select cell {cell} on {sheet}", "選取「{sheet}」的儲存格 {cell}", "选中“{sheet}”的单元格 {cell}"),
    more: text("Show {count} more", "再顯示 {count} 筆", "再显示 {count} 条"),
  },

  breaks: {
    line: text("{column}: {breaks}", "{column}：{breaks}", "{column}：{breaks}"),
  },

  options: {
    title: text("Options", "選項", "选项"),
    fact: text("{label}: {value}", "{label}：{value}", "{label}：{value}"),
    yes: text("yes", "是", "是"),
    no: text("no", "否", "否"),
    none: text("none yet", "尚未輸入", "尚未输入"),
    reset: text("Back to the usual settings", "還原為一般設定", "恢复为常用设置"),
    wrongInteger: text("Enter a whole number from {min} to {max}.", "請輸入 {min} 到 {max} 的整數。", "请输入 {min} 到 {max} 的整数。"),
    wrongNumber: text("Enter a number from {min} to {max}.", "請輸入 {min} 到 {max} 的數字。", "请输入 {min} 到 {max} 的数字。"),
    wrongList: text(
      "Enter numbers with commas between them, for example {example}.",
      "請輸入數字，以逗號分隔，例如 {example}。",
      "请输入数字，用逗号分隔，例如 {example}。",
    ),
    of: {
      percent: text("percent", "%", "%"),
      parts: text("", "", ""),
      weights: text("", "", ""),
      days: text("days", "天", "天"),
      counts: text("", "", ""),
      money: text("", "", ""),
      months: text("months", "個月", "个月"),
    },
  },

  write: {
    title: text("Writing", "寫入中", "写入中"),
    cancel: text("Cancel", "取消", "取消"),
    cancelling: text(
      "Cancelling. The workbook goes back to how it was.",
      "正在取消，活頁簿會回到原來的樣子。",
      "正在取消，工作簿会恢复原样。",
    ),
    keepWorking: text("Do not edit the sheet until this is done.", "完成之前請先不要編輯工作表。", "完成之前请先不要编辑工作表。"),
  },

  stages: {
    reading: text("Reading rows: {done} of {all}", "讀取資料：{done} / {all} 列", "读取数据：{done} / {all} 行"),
    classifying: text("Classifying: {done} of {all} rows", "分類中：{done} / {all} 列", "分类中：{done} / {all} 行"),
    computing: text("Working out the classes", "正在得出分類結果", "正在得出分类结果"),
    here: text(
      "Computing in the pane itself: it may not answer for a moment",
      "直接在窗格內計算，畫面可能短暫沒有反應",
      "直接在窗格内计算，界面可能短暂没有反应",
    ),
    checking: text("Checking that nothing is in the way", "確認沒有會受影響的內容", "确认没有会受影响的内容"),
    writingColumns: text("Writing columns: {done} of {all} rows", "寫入欄位：{done} / {all} 列", "写入列：{done} / {all} 行"),
    writingSheets: text("Writing sheets: {done} of {all}", "寫入工作表：{done} / {all}", "写入工作表：{done} / {all}"),
    colouring: text("Colouring the classes", "為類別上色", "为类别上色"),
    finishing: text("Finishing", "收尾", "收尾"),
    undoing: text("Putting the workbook back", "還原活頁簿", "还原工作簿"),
  },

  failed: {
    titles: {
      write: text("Not written", "沒有寫入", "没有写入"),
      takeBack: text("Not taken back", "沒有收回", "没有撤回"),
      remove: text("Not removed", "沒有移除", "没有删除"),
      giveRules: text("No sheet was made", "沒有建立工作表", "没有建立工作表"),
      contacts: text("No list was made", "沒有產生名單", "没有生成名单"),
      sample: firstRunWords.sample.failed,
      startFile: text("No customer file was started", "沒有建立客戶檔案", "没有建立客户档案"),
    },
    unchanged: text("The workbook is as it was before.", "活頁簿維持原來的樣子。", "工作簿保持原样。"),
    again: text("Try again", "再試一次", "再试一次"),
    preview: text("Preview again", "重新預覽", "重新预览"),
  },

  done: {
    title: text("Done", "完成", "完成"),
    lead: text(
      "{method}: {count|1 customer|{count} customers} classified",
      "{method}：已為 {count} 位客戶分類",
      "{method}：已为 {count} 位客户分类",
    ),
    written: text("Written", "已寫入", "已写入"),
    columns: text("Columns: {headers}", "欄位：{headers}", "列：{headers}"),
    comma: text(", ", "、", "、"),
    sheet: text("Sheet", "工作表", "工作表"),
    appended: text(
      "{count|1 customer is no longer in this list; the row stands at its end|{count} customers are no longer in this list; their rows stand at its end}, with what you wrote beside them.",
      "有 {count} 位客戶已不在這份名單中；其資料列移到最後，您填寫的內容保留。",
      "有 {count} 位客户已不在这份名单中；其数据行移到最后，您填写的内容保留。",
    ),
    history: text(
      "What this review found is kept here for the next one.",
      "這次覆核的結果保存在這裡，供下次比較。",
      "这次复核的结果保存在这里，供下次比较。",
    ),
    seeAll: text("See all {count}", "查看全部 {count} 筆", "查看全部 {count} 条"),
    edited: text("Cells have changed since this run.", "這次執行之後，儲存格有變動。", "这次运行之后，单元格有改动。"),
    update: text("Update the results", "更新結果", "更新结果"),
    nobody: text("Nobody at the moment.", "目前沒有。", "目前没有。"),
    undo: text("Undo", "復原", "撤消"),
    untouched: text("Your own cells were not touched.", "您自己的儲存格沒有更動。", "您自己的单元格没有改动。"),
    takeBack: text("Take back this run", "收回這次執行", "撤回这次运行"),
    another: text("Another method", "換一種方法", "换一种方法"),
  },
  help: { title: text("Help", "說明", "帮助") },

  takeBack: {
    title: text("Taking the run back", "正在收回", "正在撤回"),
    done: text("Taken back", "已收回", "已撤回"),
    sentence: text(
      "What the run added is gone, and what it had replaced is there again.",
      "這次執行加入的內容已移除，原先被取代的內容也已還原。",
      "这次运行加入的内容已删除，原先被替换的内容也已恢复。",
    ),
  },

  remove: {
    title: text("Remove everything?", "要全部移除嗎？", "要全部删除吗？"),
    sentence: text(
      "{columns} and {sheets} that Clientele wrote will be removed. Your own cells stay. This cannot be undone.",
      "將移除 Clientele 寫入的 {columns}、{sheets}。您自己的儲存格會保留。此動作無法復原。",
      "将删除 Clientele 写入的 {columns}、{sheets}。您自己的单元格会保留。此操作无法撤消。",
    ),
    history: text(
      "With {sheets} goes the history of earlier periods. Where your table holds totals only, it cannot be worked out again: keep a copy if you may need it.",
      "{sheets} 中過去各期的歷史也會一併移除。如果您的表格只有合計數，之後無法重新算出；若可能用到，請先保留一份副本。",
      "{sheets} 中过去各期的历史也会一并删除。如果您的表格只有合计数，之后无法重新算出；若可能用到，请先保留一份副本。",
    ),
    yes: text("Remove", "移除", "删除"),
    no: text("Keep", "保留", "保留"),
    working: text("Removing", "移除中", "删除中"),
    done: text("Removed", "已移除", "已删除"),
    gone: text(
      "Nothing that Clientele wrote is left in this workbook.",
      "活頁簿裡已沒有 Clientele 寫入的內容。",
      "工作簿里已没有 Clientele 写入的内容。",
    ),
    start: text("Start again", "重新開始", "重新开始"),
  },

  trouble: {
    title: text("The workbook could not be read", "無法讀取活頁簿", "无法读取工作簿"),
    fault: text("Excel did not carry out a step.", "Excel 沒有完成其中一個步驟。", "Excel 没有完成其中一个步骤。"),
    advice: text(
      "Finish editing the cell, if one is open, and try again.",
      "如果正在編輯儲存格，請先完成編輯，再試一次。",
      "如果正在编辑单元格，请先完成编辑，再试一次。",
    ),
    again: text("Try again", "再試一次", "再试一次"),
  },

  notices: {
    cancelled: text("Cancelled. The workbook is as it was before.", "已取消，活頁簿維持原來的樣子。", "已取消，工作簿保持原样。"),
    nothingRemembered: text(
      "Nothing has been classified in this workbook yet. Choose a method first.",
      "這份活頁簿還沒有分類過，請先選擇一種方法。",
      "这个工作簿还没有分类过，请先选择一种方法。",
    ),
    classifiedAgain: text("Classified again with the last settings.", "已用上次的設定重新分類。", "已用上次的设置重新分类。"),
    rulesGiven: text(
      "The rules stand on a new sheet that is yours. Change, add or move rows there; this preview follows.",
      "規則已放在一張新的工作表，歸您所有。您可以修改、新增或移動資料列，這裡的預覽會跟著更新。",
      "规则已放在一个新的工作表，归您所有。您可以修改、新增或移动行，这里的预览会跟着更新。",
    ),
    sampleGiven: firstRunWords.sample.given,
    placeGone: text("That place is no longer in the workbook.", "活頁簿裡已經沒有那個位置。", "工作簿里已经没有那个位置。"),
  },
} as const satisfies Tree;

interface Tree {
  readonly [name: string]: Text | Tree;
}
