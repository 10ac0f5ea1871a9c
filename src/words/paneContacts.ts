import { text } from "./text";

/** Words of the pane about the list of whom to contact. */
export const paneContactsWords = {
  title: text("Who to contact today", "今天該聯絡誰", "今天该联系谁"),
  make: text("Make the list", "產生名單", "生成名单"),
  help: text(
    "of all methods that were run here: who is due, why, and by what channel. What you wrote on an earlier list is kept.",
    "：綜合這裡執行過的所有方法，列出該聯絡的客戶、原因與聯絡方式；先前名單上填寫的內容會保留。",
    "：综合这里运行过的所有方法，列出该联系的客户、原因与联系方式；先前名单上填写的内容会保留。",
  ),
  on: text("On {day}, by {methods}", "{day}，依據{methods}", "{day}，依据{methods}"),
  first: text("First", "先聯絡", "先联系"),
  all: text("The whole list", "完整名單", "完整名单"),
  kept: text(
    "Fill in the sheet what was done. Make the list again tomorrow: it goes on from there.",
    "把聯絡結果填在工作表上；明天重新產生名單，就會接著往下排。",
    "把联系结果填在工作表上；明天重新生成名单，就会接着往下排。",
  ),
} as const;
