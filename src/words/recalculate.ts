import { text } from "./text";

/** Words about formulas that wait for their functions. */
export const recalculateWords = {
  title: text("Formulas", "公式", "公式"),
  help: text(
    "When a cell that uses one of our functions keeps showing #NAME? or #BUSY!.",
    "使用本增益集函數的儲存格一直顯示 #NAME? 或 #BUSY! 時使用。",
    "使用本加载项函数的单元格一直显示 #NAME? 或 #BUSY! 时使用。",
  ),
  ask: text("Recalculate our formulas", "重新計算本增益集的公式", "重新计算本加载项的公式"),
  busy: text("Looking for our formulas …", "正在尋找公式……", "正在查找公式……"),
  done: text(
    "{count|1 formula is|{count} formulas are} being calculated anew. Nothing else was changed.",
    "正在重新計算 {count} 個公式，其他內容未變動。",
    "正在重新计算 {count} 个公式，其他内容未改动。",
  ),
  none: text("No cell of this workbook uses our functions.", "這份活頁簿沒有使用本增益集的函數。", "这个工作簿没有使用本加载项的函数。"),
  failed: text(
    "Excel could not look through the formulas. Finish editing the cell and try again.",
    "Excel 無法檢查公式。請先完成儲存格編輯，再試一次。",
    "Excel 无法检查公式。请先完成单元格编辑，再试一次。",
  ),
} as const;
