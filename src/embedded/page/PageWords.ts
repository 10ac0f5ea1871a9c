/** The languages of the page, by the tags that its address uses. */
export const pageLanguages = ["en", "zh-TW", "zh-CN"] as const;

export type PageLanguage = (typeof pageLanguages)[number];

type Wording = Readonly<Record<PageLanguage, string>>;

/** The few words of the page's own. The add-in's words come from the add-in. */
export const pageWords = {
  open: { en: "Open", "zh-TW": "開啟", "zh-CN": "打开" },
  create: { en: "New", "zh-TW": "新增", "zh-CN": "新建" },
  samples: { en: "Samples", "zh-TW": "範例檔", "zh-CN": "示例文件" },
  save: { en: "Save", "zh-TW": "儲存", "zh-CN": "保存" },
  saved: { en: "Saved as {name}", "zh-TW": "已存成 {name}", "zh-CN": "已保存为 {name}" },
  sampleOrders: { en: "Online shop orders (English)", "zh-TW": "網路商店訂單（英文）", "zh-CN": "网店订单（英文）" },
  sampleTeam: { en: "A sales team’s lists", "zh-TW": "業務團隊的四張清單", "zh-CN": "销售团队的四张清单" },
  sampleProspects: { en: "Prospects (繁體中文)", "zh-TW": "潛在客戶名單（繁體中文）", "zh-CN": "潜在客户名单（繁体中文）" },
  pane: { en: "Add-in pane", "zh-TW": "增益集窗格", "zh-CN": "加载项窗格" },
  closePane: { en: "Close the pane", "zh-TW": "關閉窗格", "zh-CN": "关闭窗格" },
  language: { en: "Language", "zh-TW": "語言", "zh-CN": "语言" },
  newName: { en: "Book1", "zh-TW": "活頁簿1", "zh-CN": "工作簿1" },
  newSheet: { en: "Sheet1", "zh-TW": "工作表1", "zh-CN": "工作表1" },
  unsaved: { en: "not saved", "zh-TW": "未儲存", "zh-CN": "未保存" },
  restored: {
    en: "Your unsaved work was kept: {name}.",
    "zh-TW": "已還原尚未儲存的內容：{name}。",
    "zh-CN": "已恢复未保存的内容：{name}。",
  },
  replaceUnsaved: {
    en: "{name} has changes that are not saved. Open another workbook all the same?",
    "zh-TW": "{name} 尚有未儲存的變更。仍要開啟另一個活頁簿嗎？",
    "zh-CN": "{name} 尚有未保存的更改。仍要打开另一个工作簿吗？",
  },
  openAnyway: { en: "Open without saving", "zh-TW": "不儲存，直接開啟", "zh-CN": "不保存，直接打开" },
  stay: { en: "Keep working here", "zh-TW": "留在這裡", "zh-CN": "留在这里" },
  close: { en: "Close", "zh-TW": "關閉", "zh-CN": "关闭" },
  opening: { en: "Opening {name}", "zh-TW": "正在開啟 {name}", "zh-CN": "正在打开 {name}" },
  saving: { en: "Saving", "zh-TW": "正在儲存", "zh-CN": "正在保存" },
  dropHere: {
    en: "Drop an Excel or CSV file to open it",
    "zh-TW": "把 Excel 或 CSV 檔拖放到這裡開啟",
    "zh-CN": "把 Excel 或 CSV 文件拖放到此处打开",
  },
  notShown: {
    en: "{count} conditional formats of a kind that is not shown here are kept in the file.",
    "zh-TW": "有 {count} 條設定格式化的條件無法在這裡顯示，仍保留在檔案中。",
    "zh-CN": "有 {count} 条条件格式无法在此显示，仍保留在文件中。",
  },
  cached: {
    en: "This formula is not calculated here; its last value is shown.",
    "zh-TW": "這個公式在這裡無法計算，顯示的是上次的值。",
    "zh-CN": "此公式在这里无法计算，显示的是上次的值。",
  },
  spillBlocked: {
    en: "The result needs more room: clear the cells to the right or below.",
    "zh-TW": "結果需要更多空間：請清除右方或下方的儲存格。",
    "zh-CN": "结果需要更多空间：请清除右侧或下方的单元格。",
  },
  picture: { en: "Picture", "zh-TW": "圖片", "zh-CN": "图片" },
  shape: { en: "Shape", "zh-TW": "圖案", "zh-CN": "形状" },
  keptAsIs: { en: "kept as it is in the file", "zh-TW": "原樣保留在檔案中", "zh-CN": "原样保留在文件中" },
  notAZip: {
    en: "{name} is not an Excel workbook or a CSV file.",
    "zh-TW": "{name} 不是 Excel 活頁簿或 CSV 檔。",
    "zh-CN": "{name} 不是 Excel 工作簿或 CSV 文件。",
  },
  encrypted: {
    en: "{name} is protected by a password. Remove the password in Excel, then open it here.",
    "zh-TW": "{name} 有密碼保護。請先在 Excel 移除密碼，再到這裡開啟。",
    "zh-CN": "{name} 有密码保护。请先在 Excel 中移除密码，再在这里打开。",
  },
  oldExcel: {
    en: "{name} is in the format of Excel 97–2003. Save it in Excel as .xlsx, then open it here.",
    "zh-TW": "{name} 是 Excel 97–2003 的格式。請先在 Excel 另存為 .xlsx，再到這裡開啟。",
    "zh-CN": "{name} 是 Excel 97–2003 的格式。请先在 Excel 中另存为 .xlsx，再在这里打开。",
  },
  damaged: {
    en: "{name} is damaged: some of its parts cannot be read.",
    "zh-TW": "{name} 已損壞，部分內容無法讀取。",
    "zh-CN": "{name} 已损坏，部分内容无法读取。",
  },
  binaryExcel: {
    en: "{name} is a binary workbook (.xlsb). Save it in Excel as .xlsx, then open it here.",
    "zh-TW": "{name} 是二進位活頁簿（.xlsb）。請先在 Excel 另存為 .xlsx，再到這裡開啟。",
    "zh-CN": "{name} 是二进制工作簿（.xlsb）。请先在 Excel 中另存为 .xlsx，再在这里打开。",
  },
  strictExcel: {
    en: "{name} is a Strict Open XML workbook. Save it in Excel as an ordinary .xlsx, then open it here.",
    "zh-TW": "{name} 是 Strict Open XML 活頁簿。請先在 Excel 另存為一般的 .xlsx，再到這裡開啟。",
    "zh-CN": "{name} 是 Strict Open XML 工作簿。请先在 Excel 中另存为普通的 .xlsx，再在这里打开。",
  },
  unreadableText: {
    en: "The text in {name} is in an encoding that cannot be read. Save it as UTF-8, then open it here.",
    "zh-TW": "{name} 的文字編碼無法辨識。請另存為 UTF-8，再到這裡開啟。",
    "zh-CN": "{name} 的文字编码无法识别。请另存为 UTF-8，再在这里打开。",
  },
  tooLarge: {
    en: "{name} is too large for this browser's memory.",
    "zh-TW": "{name} 太大，超出這個瀏覽器的記憶體。",
    "zh-CN": "{name} 太大，超出此浏览器的内存。",
  },
  refusals: { en: "Excel says no", "zh-TW": "模擬 Excel 拒絕", "zh-CN": "模拟 Excel 拒绝" },
  refusalsHint: {
    en: "Let this Excel refuse, and see what the add-in does.",
    "zh-TW": "讓這裡的 Excel 拒絕，看看增益集如何應對。",
    "zh-CN": "让这里的 Excel 拒绝，看看加载项如何应对。",
  },
  refuseEditMode: { en: "A cell is being edited", "zh-TW": "正在編輯儲存格", "zh-CN": "正在编辑单元格" },
  refuseProtected: { en: "This sheet is protected", "zh-TW": "目前的工作表受保護", "zh-CN": "当前工作表受保护" },
  refuseFiltered: { en: "A filter is in the way", "zh-TW": "篩選擋住寫入", "zh-CN": "筛选挡住写入" },
  refuseMerged: { en: "Merged cells are in the way", "zh-TW": "合併儲存格擋住寫入", "zh-CN": "合并单元格挡住写入" },
  refusePivot: { en: "A pivot table is in the way", "zh-TW": "樞紐分析表擋住寫入", "zh-CN": "数据透视表挡住写入" },
  refuseTooLarge: {
    en: "Every request is too large (5 MB limit)",
    "zh-TW": "每次傳輸都過大（5 MB 上限）",
    "zh-CN": "每次传输都过大（5 MB 上限）",
  },
  refuseLost: { en: "The connection is lost in the middle of writing", "zh-TW": "寫入途中連線中斷", "zh-CN": "写入途中连接中断" },
  refuseLostAnswer: { en: "It writes, and the answer is lost", "zh-TW": "已寫入，但回應遺失", "zh-CN": "已写入，但响应丢失" },
  refuseFailure: { en: "A step fails in the middle of writing", "zh-TW": "寫入途中某個步驟失敗", "zh-CN": "写入途中某个步骤失败" },
  refuseCoAuthor: {
    en: "A co-author deletes a row in the middle of writing",
    "zh-TW": "寫入途中共同作者刪除一列",
    "zh-CN": "写入途中协作者删除一行",
  },
  refuseDeleted: { en: "A sheet is deleted in the middle of writing", "zh-TW": "寫入途中工作表被刪除", "zh-CN": "写入途中工作表被删除" },
  refuseSlow: { en: "Excel is slow", "zh-TW": "Excel 反應緩慢", "zh-CN": "Excel 反应缓慢" },
  sheetProtected: {
    en: "This cell is on a protected sheet. To change it, unprotect the sheet first.",
    "zh-TW": "這個儲存格在受保護的工作表上。若要變更，請先取消保護工作表。",
    "zh-CN": "此单元格位于受保护的工作表上。若要更改，请先取消工作表保护。",
  },
  openList: { en: "Pick from the list", "zh-TW": "從清單選取", "zh-CN": "从列表中选择" },
  entryRefused: { en: "This entry is not allowed here", "zh-TW": "不能輸入這個值", "zh-CN": "不能输入此值" },
  entryBreaksRule: {
    en: "This value doesn't match the data validation restrictions defined for this cell.",
    "zh-TW": "這個值不符合此儲存格的資料驗證限制。",
    "zh-CN": "此值与此单元格定义的数据验证限制不匹配。",
  },
  continueAnyway: { en: "Continue?", "zh-TW": "是否繼續？", "zh-CN": "是否继续？" },
  retry: { en: "Retry", "zh-TW": "重試", "zh-CN": "重试" },
  cancel: { en: "Cancel", "zh-TW": "取消", "zh-CN": "取消" },
  yes: { en: "Yes", "zh-TW": "是", "zh-CN": "是" },
  no: { en: "No", "zh-TW": "否", "zh-CN": "否" },
  ok: { en: "OK", "zh-TW": "確定", "zh-CN": "确定" },
  notChecked: {
    en: "The rule of this cell uses a formula that is not calculated here. The rule stays in the file, and the entry was not checked.",
    "zh-TW": "這個儲存格的驗證規則用到這裡無法計算的公式。規則仍保留在檔案中，這次輸入未經檢查。",
    "zh-CN": "此单元格的验证规则用到在这里无法计算的公式。规则仍保留在文件中，本次输入未经检查。",
  },
  grid: { en: "Worksheet", "zh-TW": "工作表", "zh-CN": "工作表" },
  notFound: { en: "{name} was not found on this server.", "zh-TW": "伺服器上找不到 {name}。", "zh-CN": "服务器上找不到 {name}。" },
  emptyFile: { en: "{name} is empty.", "zh-TW": "{name} 是空的檔案。", "zh-CN": "{name} 是空文件。" },
} as const satisfies Record<string, Wording>;

export type PageWord = keyof typeof pageWords;

/** One wording with its places filled in. */
export function pageText(word: PageWord, language: PageLanguage, fill: Readonly<Record<string, string | number>> = {}): string {
  return pageWords[word][language].replace(/\{(\w+)\}/g, (whole, key: string) => String(fill[key] ?? whole));
}

/** The page's language for a BCP 47 tag: Hant and the places that write it, Hans, else English. */
export function pageLanguage(tag: string | null): PageLanguage {
  if (!tag) return "en";
  if (/^zh\b.*(tw|hk|mo|hant)/i.test(tag)) return "zh-TW";
  return /^zh\b/i.test(tag) ? "zh-CN" : "en";
}
