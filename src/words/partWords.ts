import { text } from "./text";

/** What is told where a part of the pane is missing. It stands apart, because it must be there when nothing else is. */
export const partWords = {
  missing: {
    title: text("A part did not arrive", "有一部分沒有載入", "有一部分没有加载"),
    sentence: text(
      "The next page could not be loaded: the connection is interrupted, or a newer version has been put in place. Your workbook is as it was.",
      "無法載入下一頁：可能連線中斷，或已換成新版本。您的活頁簿沒有變動。",
      "无法加载下一页：可能连接中断，或已换成新版本。您的工作簿没有变动。",
    ),
    advice: text(
      "Check the connection, then try again. If that does not help, close the pane and open it again.",
      "請檢查連線後再試一次。若仍不行，請關閉窗格再重新開啟。",
      "请检查连接后再试一次。若仍不行，请关闭窗格再重新打开。",
    ),
  },
  broken: {
    title: text("This page could not be shown", "無法顯示這一頁", "无法显示这一页"),
    sentence: text(
      "Something in the pane failed. Your workbook is as it was.",
      "窗格發生錯誤。您的活頁簿沒有變動。",
      "窗格发生错误。您的工作簿没有变动。",
    ),
    advice: text(
      "Try again. If it stays, close the pane and open it again.",
      "請再試一次。若仍發生，請關閉窗格再重新開啟。",
      "请再试一次。若仍发生，请关闭窗格再重新打开。",
    ),
  },
} as const;
