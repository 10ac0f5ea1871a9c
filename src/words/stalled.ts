import { text } from "./text";

/** What is said where Excel has not answered for a while: most often a cell is still being edited. */
export const stalledWords = text(
  "Excel has not answered yet. If a cell is being edited, press Enter or Esc in the sheet.",
  "Excel 還沒有回應。如果正在編輯儲存格，請在工作表按 Enter 或 Esc。",
  "Excel 还没有响应。如果正在编辑单元格，请在工作表按 Enter 或 Esc。",
);
