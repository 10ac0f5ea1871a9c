import { text } from "./text";

/** For somebody who opens the pane for the first time. */
export const firstRunWords = {
  sample: {
    title: text("See it work in one click", "按一下就能看到成果", "点一下就能看到成果"),
    sentence: text(
      "Adds a sheet with the orders of 150 customers of a real online shop and shows who matters and who is slipping away. It is an ordinary sheet: delete it whenever you like.",
      "加入一張工作表，內容為一家真實網路商店 150 位客戶的訂單，馬上看出誰最重要、誰正在流失。這是一般的工作表，隨時可以刪除。",
      "加入一个工作表，内容为一家真实网店 150 位客户的订单，马上看出谁最重要、谁正在流失。这是普通的工作表，随时可以删除。",
    ),
    button: text("Try it with sample orders", "用範例訂單試試看", "用示例订单试一试"),
    given: text(
      "These are sample orders, on a sheet that is yours: delete it whenever you like. This is what Clientele makes of them.",
      "這是範例訂單，工作表歸您所有，隨時可以刪除。以下是分析的結果。",
      "这是示例订单，工作表归您所有，随时可以删除。以下是分析的结果。",
    ),
    failed: text("No sample was added", "沒有加入範例", "没有加入示例"),
  },
  questions: {
    title: text("Good first questions", "可以先問這些問題", "可以先问这些问题"),
    lead: text(
      "Your columns answer these best. Nothing is written yet.",
      "以您現有的欄位，最適合先看這些。現在還不會寫入任何內容。",
      "以您现有的列，最适合先看这些。现在还不会写入任何内容。",
    ),
    line: text("{question} ({method})", "{question}（{method}）", "{question}（{method}）"),
  },
  tour: {
    title: text("A short tour, step {step} of {steps}", "快速導覽：第 {step} 步，共 {steps} 步", "快速导览：第 {step} 步，共 {steps} 步"),
    steps: {
      data: text(
        "Your data: Clientele has found the tables and matched their columns by header. Check the match if a column is missing.",
        "您的資料：已找到表格，並依標題對應好欄位。少了哪一欄，可以在這裡檢查。",
        "您的数据：已找到表格，并按标题匹配好各列。少了哪一列，可以在这里检查。",
      ),
      question: text(
        "Your question: choose what you want to know. Only the questions that your columns can answer are offered.",
        "您的問題：選擇想知道的事。這裡只列出現有欄位能回答的問題。",
        "您的问题：选择想知道的事。这里只列出现有列能回答的问题。",
      ),
      preview: text(
        "The preview: look at the result first. Nothing is written until you say so, your own cells are never changed, and the last run can be taken back.",
        "預覽：先看結果。在您按下寫入之前不會動到活頁簿，不會更改您自己的儲存格，最近一次執行可以收回。",
        "预览：先看结果。在您点击写入之前不会动工作簿，不会更改您自己的单元格，最近一次运行可以撤回。",
      ),
    },
    next: text("Next", "下一步", "下一步"),
    end: text("Got it", "知道了", "知道了"),
    skip: text("Skip the tour", "略過導覽", "跳过导览"),
  },
} as const;
