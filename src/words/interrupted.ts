import { text } from "./text";

/** What is said of work on the workbook that was interrupted, by what it was. */
export const interruptedWords = {
  title: text("Interrupted", "中斷的作業", "中断的操作"),
  writing: {
    told: text(
      "Writing results was interrupted: part of them may stand in this workbook.",
      "上次寫入結果時中斷，活頁簿裡可能只有部分結果。",
      "上次写入结果时中断，工作簿里可能只有部分结果。",
    ),
    mend: text("Put it back as it was", "還原成原來的樣子", "恢复原状"),
  },
  giving: {
    told: text(
      "Adding a sheet for you was interrupted: part of it may stand in this workbook.",
      "為您新增工作表時中斷，活頁簿裡可能留有未完成的工作表。",
      "为您新建工作表时中断，工作簿里可能留有未完成的工作表。",
    ),
    mend: text("Remove the unfinished sheet", "移除未完成的工作表", "删除未完成的工作表"),
  },
  takingBack: {
    told: text("Taking back the last run was interrupted.", "收回上一次執行時中斷，尚未完成。", "撤回上一次运行时中断，尚未完成。"),
    mend: text("Finish taking it back", "繼續收回", "继续撤回"),
  },
  removing: {
    told: text(
      "Removing what Clientele wrote was interrupted.",
      "移除 Clientele 寫入的內容時中斷，尚未完成。",
      "删除 Clientele 写入的内容时中断，尚未完成。",
    ),
    mend: text("Finish removing", "繼續移除", "继续删除"),
  },
  shared: text(
    "If somebody else is working with Clientele in this workbook right now, let them finish first.",
    "如果其他人正在這份活頁簿使用 Clientele，請先等對方完成。",
    "如果其他人正在这个工作簿中使用 Clientele，请先等对方完成。",
  ),
  leave: text("Leave it as it is", "保留現狀", "保留现状"),
  /** The command line mends a file before it reads it. */
  mended: {
    writing: text(
      "Writing results into {file} had been interrupted: it was put back as it was before.",
      "{file} 先前寫入結果時中斷，已還原成寫入之前的樣子。",
      "{file} 先前写入结果时中断，已恢复到写入之前的样子。",
    ),
    giving: text(
      "Adding a sheet to {file} had been interrupted: what stood there of it was removed.",
      "{file} 先前新增工作表時中斷，已移除未完成的工作表。",
      "{file} 先前新建工作表时中断，已删除未完成的工作表。",
    ),
    takingBack: text(
      "Taking back a run in {file} had been interrupted: that was finished first.",
      "{file} 先前收回執行時中斷，已先完成收回。",
      "{file} 先前撤回运行时中断，已先完成撤回。",
    ),
    removing: text(
      "Removing results from {file} had been interrupted: that was finished first.",
      "{file} 先前移除結果時中斷，已先完成移除。",
      "{file} 先前删除结果时中断，已先完成删除。",
    ),
  },
};
