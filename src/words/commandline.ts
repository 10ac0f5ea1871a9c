import { text } from "./text";

/** What the command line says: complaints about its arguments and files, and the lines of its plain output. */
export const commandWords = {
  usage: text(
    `Usage:
  clientele list [--json]
  clientele run <method> <workbook> [--sheet NAME] [--orders NAME|none] [--rules NAME] [--as-of YYYY-MM-DD]
                [--map field=Header]… [--set option=value]… [--lang en|zh-TW|zh-CN] [--out FILE] [--plan] [--json]
  clientele follow-up <workbook> [--as-of YYYY-MM-DD] [--lang en|zh-TW|zh-CN] [--out FILE] [--json]
  clientele rules <method> <workbook> --out FILE [--lang en|zh-TW|zh-CN]
  clientele start [<workbook>] --out FILE [--lang en|zh-TW|zh-CN]
  clientele call <FUNCTION> <workbook> <argument>… [--lang en|zh-TW|zh-CN] [--json]`,
    `用法：
  clientele list [--json]
  clientele run <方法> <活頁簿> [--sheet 名稱] [--orders 名稱|none] [--rules 名稱] [--as-of YYYY-MM-DD]
                [--map 欄位=標題]… [--set 選項=值]… [--lang en|zh-TW|zh-CN] [--out 檔案] [--plan] [--json]
  clientele follow-up <活頁簿> [--as-of YYYY-MM-DD] [--lang en|zh-TW|zh-CN] [--out 檔案] [--json]
  clientele rules <方法> <活頁簿> --out 檔案 [--lang en|zh-TW|zh-CN]
  clientele start [<活頁簿>] --out 檔案 [--lang en|zh-TW|zh-CN]
  clientele call <函數> <活頁簿> <引數>… [--lang en|zh-TW|zh-CN] [--json]`,
    `用法：
  clientele list [--json]
  clientele run <方法> <工作簿> [--sheet 名称] [--orders 名称|none] [--rules 名称] [--as-of YYYY-MM-DD]
                [--map 字段=标题]… [--set 选项=值]… [--lang en|zh-TW|zh-CN] [--out 文件] [--plan] [--json]
  clientele follow-up <工作簿> [--as-of YYYY-MM-DD] [--lang en|zh-TW|zh-CN] [--out 文件] [--json]
  clientele rules <方法> <工作簿> --out 文件 [--lang en|zh-TW|zh-CN]
  clientele start [<工作簿>] --out 文件 [--lang en|zh-TW|zh-CN]
  clientele call <函数> <工作簿> <参数>… [--lang en|zh-TW|zh-CN] [--json]`,
  ),
  help: text(
    `Workbook: .xlsx, .xlsm or .csv (a csv is a workbook of one sheet named after the file).
Lists are comma-separated: --set cuts=70,90. Methods, options and functions: clientele list.
Ranges are written Orders!A2:A100, 'My sheet'!A:A or Table[Column].
--plan tells what run would write and what stands in the way, and writes nothing.
follow-up lists who to contact, by all methods that were run and written in the workbook; the method of that name is: run follow-up.
Exit codes: 0 done, 2 wrong usage, 3 the input was refused.`,
    `活頁簿：.xlsx、.xlsm 或 .csv（csv 視為以檔名命名的單一工作表）。
清單以逗號分隔：--set cuts=70,90。方法、選項與函數：clientele list。
範圍寫作 Orders!A2:A100、'我的工作表'!A:A 或 表格[欄]。
--plan 只說明 run 將寫入什麼、有無阻礙，不會寫入。
follow-up 依活頁簿中執行並寫入過的所有方法，列出該聯絡的客戶；同名的方法請用 run follow-up。
結束碼：0 完成，2 用法錯誤，3 資料被拒絕。`,
    `工作簿：.xlsx、.xlsm 或 .csv（csv 视为以文件名命名的单一工作表）。
列表以逗号分隔：--set cuts=70,90。方法、选项与函数：clientele list。
区域写作 Orders!A2:A100、'我的工作表'!A:A 或 表格[列]。
--plan 只说明 run 将写入什么、有无阻碍，不会写入。
follow-up 按工作簿中运行并写入过的所有方法，列出该联系的客户；同名的方法请用 run follow-up。
退出码：0 完成，2 用法错误，3 数据被拒绝。`,
  ),

  // Wrong usage.
  noCommand: text(
    "Say what to do: list, run, follow-up, rules, start or call.",
    "請指定動作：list、run、follow-up、rules、start 或 call。",
    "请指定动作：list、run、follow-up、rules、start 或 call。",
  ),
  unknownCommand: text(
    "There is no command “{met}”: use list, run, follow-up, rules, start or call.",
    "沒有「{met}」這個命令：請用 list、run、follow-up、rules、start 或 call。",
    "没有“{met}”这个命令：请用 list、run、follow-up、rules、start 或 call。",
  ),
  unknownFlag: text("There is no option {met} here.", "這裡沒有 {met} 這個選項。", "这里没有 {met} 这个选项。"),
  flagNeedsValue: text("{met} needs a value behind it.", "{met} 後面需要一個值。", "{met} 后面需要一个值。"),
  flagTakesNoValue: text("{met} takes no value.", "{met} 不帶值。", "{met} 不带值。"),
  flagTwice: text("{met} is given twice.", "{met} 重複了。", "{met} 重复了。"),
  missing: text("{what} is missing.", "缺少{what}。", "缺少{what}。"),
  tooMany: text("“{met}” is one argument too many.", "「{met}」是多餘的引數。", "“{met}”是多余的参数。"),
  theMethod: text("The method", "方法", "方法"),
  theOut: text("--out with the file to write", "--out 與要寫入的檔案", "--out 与要写入的文件"),
  theWorkbook: text("The workbook", "活頁簿", "工作簿"),
  theFunction: text("The function", "函數", "函数"),
  unknownMethod: text(
    "There is no method “{met}”. Methods are: {allowed}.",
    "沒有「{met}」這個方法。可用的方法：{allowed}。",
    "没有“{met}”这个方法。可用的方法：{allowed}。",
  ),
  noRulesToCopy: text(
    "“{met}” has no rules to copy. Methods with rules are: {allowed}.",
    "「{met}」沒有可複製的規則。有規則的方法：{allowed}。",
    "“{met}”没有可复制的规则。有规则的方法：{allowed}。",
  ),
  unknownFunction: text(
    "There is no function “{met}”. Functions are: {allowed}.",
    "沒有「{met}」這個函數。可用的函數：{allowed}。",
    "没有“{met}”这个函数。可用的函数：{allowed}。",
  ),
  argumentCount: text(
    "{name} takes {least} to {most} arguments; given: {met}.",
    "{name} 需要 {least} 至 {most} 個引數，目前有 {met} 個。",
    "{name} 需要 {least} 至 {most} 个参数，目前有 {met} 个。",
  ),
  unknownLanguage: text(
    "--lang: “{met}” is not one of {allowed}.",
    "--lang：「{met}」不是 {allowed} 之一。",
    "--lang：“{met}”不是 {allowed} 之一。",
  ),
  badDay: text(
    "--as-of: “{met}” is not a day; write 2026-01-31.",
    "--as-of：「{met}」不是日期；請寫成 2026-01-31。",
    "--as-of：“{met}”不是日期；请写成 2026-01-31。",
  ),
  badPair: text("{flag}: “{met}” must be written {form}.", "{flag}：「{met}」必須寫成 {form}。", "{flag}：“{met}”必须写成 {form}。"),
  notAFlag: text(
    "{option}: “{met}” is not one of yes, no.",
    "{option}：「{met}」不是 yes、no 之一。",
    "{option}：“{met}”不是 yes、no 之一。",
  ),
  unknownField: text(
    "--map: there is no field “{met}”. Fields are: {allowed}.",
    "--map：沒有「{met}」這個欄位。可用的欄位：{allowed}。",
    "--map：没有“{met}”这个字段。可用的字段：{allowed}。",
  ),
  badOut: text("--out: {out} must end in {wanted}.", "--out：{out} 的副檔名必須為 {wanted}。", "--out：{out} 的扩展名必须为 {wanted}。"),
  sameFile: text("--out must not be the workbook itself.", "--out 不可為原活頁簿本身。", "--out 不可为原工作簿本身。"),

  // Refused input.
  noFile: text("{file} cannot be read: there is no such file.", "無法讀取 {file}：沒有這個檔案。", "无法读取 {file}：没有这个文件。"),
  unreadableFile: text("{file} cannot be read ({reason}).", "無法讀取 {file}（{reason}）。", "无法读取 {file}（{reason}）。"),
  unwritableFile: text("{file} cannot be written ({reason}).", "無法寫入 {file}（{reason}）。", "无法写入 {file}（{reason}）。"),
  noTable: text(
    "{file} holds no table: a header row with data beneath it is needed.",
    "{file} 中沒有表格：需要一列標題，其下有資料。",
    "{file} 中没有表格：需要一行标题，其下有数据。",
  ),
  noSuchTable: text(
    "There is no table or sheet “{met}”. There are: {allowed}.",
    "沒有「{met}」這個表格或工作表。現有：{allowed}。",
    "没有“{met}”这个表格或工作表。现有：{allowed}。",
  ),
  noSuchHeader: text(
    "--map: no column is headed “{met}”. Headers are: {allowed}.",
    "--map：沒有標題為「{met}」的欄。現有標題：{allowed}。",
    "--map：没有标题为“{met}”的列。现有标题：{allowed}。",
  ),
  noSuchSheet: text(
    "{address}: there is no sheet “{met}”. There are: {allowed}.",
    "{address}：沒有「{met}」這個工作表。現有：{allowed}。",
    "{address}：没有“{met}”这个工作表。现有：{allowed}。",
  ),
  noSuchColumn: text(
    "{address}: the table has no column “{met}”. There are: {allowed}.",
    "{address}：表格沒有「{met}」這一欄。現有：{allowed}。",
    "{address}：表格没有“{met}”这一列。现有：{allowed}。",
  ),
  internal: text("An unexpected fault stopped the run: {message}", "執行因意外中斷：{message}", "运行意外中断：{message}"),

  // Plain output.
  asOf: text("As of {asOf}", "基準日 {asOf}", "基准日 {asOf}"),
  readFrom: text("{role}: {sheet} ({columns})", "{role}：{sheet}（{columns}）", "{role}：{sheet}（{columns}）"),
  customers: text("Customers", "客戶數", "客户数"),
  share: text("Share", "佔比", "占比"),
  total: text("Total", "合計", "合计"),
  leftOut: text("{rows|One row|{rows} rows} left out:", "有 {rows} 列未計入：", "有 {rows} 行未计入："),
  guessed: text(
    "{rows|One cell was|{rows} cells were} read by guessing:",
    "有 {rows} 個儲存格是推測讀取：",
    "有 {rows} 个单元格是推测读取：",
  ),
  remarked: text(
    "{rows|One row is|{rows} rows are} counted, with a remark:",
    "有 {rows} 列已計入，但請留意：",
    "有 {rows} 行已计入，但请留意：",
  ),
  andMore: text("and {count} more", "以及另外 {count} 筆", "以及另外 {count} 条"),
  written: text("Written: {out}", "已寫入：{out}", "已写入：{out}"),
  fileStarted: text(
    "A customer file was started on the sheets {sheets}; the workbook was written to {out}.",
    "已在工作表 {sheets} 建立客戶檔案，活頁簿存為 {out}。",
    "已在工作表 {sheets} 建立客户档案，工作簿存为 {out}。",
  ),
  rulesCopied: text(
    "The rules are on the sheet “{sheet}” of {out}. Change them there, then: clientele run rules {out}",
    "規則已寫入 {out} 的工作表「{sheet}」。修改後執行：clientele run rules {out}",
    "规则已写入 {out} 的工作表“{sheet}”。修改后运行：clientele run rules {out}",
  ),
  otherKind: text(
    "{out} is a copy of the kind {wanted}: Excel opens it under that ending only.",
    "{out} 是 {wanted} 類型的副本：Excel 只能以該副檔名開啟。",
    "{out} 是 {wanted} 类型的副本：Excel 只能以该扩展名打开。",
  ),
  columnsAt: text("columns {headers} at {address}", "欄 {headers}，位於 {address}", "列 {headers}，位于 {address}"),
  historyOn: text("history on {sheet}", "歷史紀錄在 {sheet}", "历史记录在 {sheet}"),
  appendedOn: text(
    "{sheet}: {count|1 customer|{count} customers} no longer in the list, at its end with what was written beside them",
    "{sheet}：{count} 位客戶已不在名單中，連同填寫的內容移到最後",
    "{sheet}：{count} 位客户已不在名单中，连同填写的内容移到最后",
  ),
  sheetsNamed: text("sheets {sheets}", "工作表 {sheets}", "工作表 {sheets}"),
  methods: text("Methods", "方法", "方法"),
  functions: text("Functions", "函數", "函数"),
  needs: text("reads", "讀取", "读取"),
  options: text("options", "選項", "选项"),
  optional: text("optional", "選填", "选填"),
  byDefault: text("{value} unless set", "預設 {value}", "默认 {value}"),
  cellMessage: text(
    "row {row}, column {column}: {error} {message}",
    "第 {row} 列第 {column} 欄：{error} {message}",
    "第 {row} 行第 {column} 列：{error} {message}",
  ),
} as const;

/** Why a file was refused, by the code of the reader. */
export const fileReasons = {
  notWorkbook: text(
    "{file} is neither an Excel workbook nor a csv.",
    "{file} 不是 Excel 活頁簿，也不是 csv。",
    "{file} 不是 Excel 工作簿，也不是 csv。",
  ),
  encrypted: text(
    "{file} is protected by a password: save it without one first.",
    "{file} 有密碼保護：請先另存為無密碼的檔案。",
    "{file} 有密码保护：请先另存为无密码的文件。",
  ),
  oldExcel: text(
    "{file} is an old .xls: save it as .xlsx first.",
    "{file} 是舊的 .xls：請先另存為 .xlsx。",
    "{file} 是旧的 .xls：请先另存为 .xlsx。",
  ),
  binaryWorkbook: text(
    "{file} is a binary .xlsb: save it as .xlsx first.",
    "{file} 是二進位 .xlsb：請先另存為 .xlsx。",
    "{file} 是二进制 .xlsb：请先另存为 .xlsx。",
  ),
  strictWorkbook: text(
    "{file} is in the strict format: save it as an ordinary .xlsx first.",
    "{file} 是嚴格格式：請先另存為一般的 .xlsx。",
    "{file} 是严格格式：请先另存为普通的 .xlsx。",
  ),
  damagedZip: text("{file} is damaged: the archive cannot be read.", "{file} 已損壞：無法解開。", "{file} 已损坏：无法解开。"),
  damagedXml: text(
    "{file} is damaged: its part {part} cannot be read.",
    "{file} 已損壞：無法讀取其中的 {part}。",
    "{file} 已损坏：无法读取其中的 {part}。",
  ),
  missingPart: text("{file} is damaged: its part {part} is missing.", "{file} 已損壞：缺少 {part}。", "{file} 已损坏：缺少 {part}。"),
  documentType: text(
    "{file} was refused: its part {part} declares a document type.",
    "{file} 被拒絕：其中的 {part} 宣告了文件類型。",
    "{file} 被拒绝：其中的 {part} 声明了文档类型。",
  ),
  tooLarge: text(
    "{file} holds more than a workbook can ({limit}).",
    "{file} 超過活頁簿的上限（{limit}）。",
    "{file} 超过工作簿的上限（{limit}）。",
  ),
  unreadableText: text("{file} is text in an encoding that is not known.", "{file} 的文字編碼無法辨識。", "{file} 的文字编码无法识别。"),
} as const;
