import type { Text } from "../core/Text";
import { text } from "./text";

/** What a run will do, told before anything is written. */
export const planWords = {
  title: text("What will be written", "將會寫入什麼", "将会写入什么"),
  help: text(
    "Every column and sheet, and what stands in the way.",
    "逐一列出欄位與工作表，以及有無阻礙。",
    "逐一列出各列和工作表，以及有无阻碍。",
  ),
  working: text("Making the plan", "正在擬定", "正在拟定"),
  again: text("Check again", "再檢查一次", "再检查一次"),
  clear: text("Nothing stands in the way.", "沒有任何阻礙。", "没有任何阻碍。"),
  blocked: text("{count|1 thing stands|{count} things stand} in the way", "有 {count} 項阻礙", "有 {count} 项阻碍"),
  blockedHelp: text("Nothing is written until this is out of the way.", "排除之前不會寫入任何內容。", "排除之前不会写入任何内容。"),
  remarks: text("Good to know", "請留意", "请留意"),
  columns: text("Columns on {sheet}", "「{sheet}」上的欄位", "“{sheet}”上的列"),
  sheets: text("Sheets", "工作表", "工作表"),
  line: text("{what}: {name}", "{what}：{name}", "{what}：{name}"),
  what: {
    added: text("New", "新增", "新增"),
    replaced: text("Replaced", "取代", "替换"),
    removed: text("Removed", "移除", "删除"),
    left: text("Left to you, with what you wrote on it", "保留給您，連同您寫的內容", "保留给您，连同您写的内容"),
  },
  history: text(
    "{sheet}: {added|1 row|{added} rows} added, {changed} changed, {removed} removed",
    "{sheet}：新增 {added} 列、更新 {changed} 列、移除 {removed} 列",
    "{sheet}：新增 {added} 行、更新 {changed} 行、删除 {removed} 行",
  ),
  kept: text("Left alone", "不會更動", "不会改动"),
  keptColumns: text("Your columns: {headers}", "您的欄位：{headers}", "您的列：{headers}"),
  keptSheets: text("{count|1 other sheet|{count} other sheets}", "其他 {count} 張工作表", "其他 {count} 个工作表"),
} as const;

/** What is worth knowing about a plan, with what can be done about it. */
export const planRemarks = {
  "plan.inserted": text(
    "Columns are inserted at {address} on {sheet}, and what stands to the right moves over. Move it elsewhere first if it must stay in its columns.",
    "會在「{sheet}」的 {address} 插入欄，右邊的內容會往右移。若那些內容必須留在原欄，請先移到別處。",
    "会在“{sheet}”的 {address} 插入列，右边的内容会往右移。若那些内容必须留在原列，请先移到别处。",
  ),
  "plan.apart": text(
    "Something stands beside the table on {sheet}, so the columns go to {address}, apart from it. Empty the cells beside the table to have them there.",
    "「{sheet}」的表格旁邊已有內容，因此欄位寫到 {address}，與表格分開。若要緊接表格，請先清空旁邊的儲存格。",
    "“{sheet}”的表格旁边已有内容，因此列写到 {address}，与表格分开。若要紧接表格，请先清空旁边的单元格。",
  ),
  "plan.hiddenRows": text(
    "Rows are hidden on {sheet}, by a filter or by hand. They are classified and written as well; clear the filter to see them.",
    "「{sheet}」有被篩選或手動隱藏的列。這些列一樣會分類與寫入；清除篩選即可看到。",
    "“{sheet}”有被筛选或手动隐藏的行。这些行同样会分类和写入；清除筛选即可看到。",
  ),
  "plan.shared": text(
    "Somebody else has been editing {sheet} at the same time. Agree on who works when; rows that move meanwhile stop the writing, and nothing is lost.",
    "有其他人同時在編輯「{sheet}」。請先協調時間；寫入時若資料列有變動會自動停止，不會遺失任何內容。",
    "有其他人同时在编辑“{sheet}”。请先协调时间；写入时若数据行有变动会自动停止，不会丢失任何内容。",
  ),
} as const satisfies Readonly<Record<string, Text>>;
