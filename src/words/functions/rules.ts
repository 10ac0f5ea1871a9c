import type { Text } from "../../core/Text";
import { text } from "../text";

/** Words of the function that goes by the user's own rules. */
export const rulesFunctionWords = {
  RULECLASS: {
    description: text(
      "The class that your own rules give to each row of values: the first rule whose conditions all hold decides.",
      "依自訂規則判定各列的類別：由上而下，第一條條件全部符合的規則決定。",
      "按自定义规则判定各行的类别：由上而下，第一条条件全部符合的规则决定。",
    ),
    parameters: {
      rules: text(
        "The table on a sheet of rules, its headers included.",
        "規則工作表上的表格，含標題列。",
        "规则工作表上的表格，含标题行。",
      ),
      values: text(
        "The customers' columns, headers first, such as Customers[#All]; one row or several where the headers are given apart.",
        "客戶各欄，首列為標題，例如 客戶[#All]；若另外提供標題，可只給一列或數列資料。",
        "客户各列，首行为标题，例如 客户[#All]；若另外提供标题，可只给一行或数行数据。",
      ),
      headers: text(
        "The headers of the values, such as A$1:F$1; left out when the values begin with them.",
        "資料的標題，例如 A$1:F$1；資料首列已是標題時省略。",
        "数据的标题，例如 A$1:F$1；数据首行已是标题时省略。",
      ),
      asOf: text("The day to count from; today when left out.", "計算的基準日；省略時為今天。", "计算的基准日；省略时为今天。"),
    },
  },
};

/** Why rules that a formula was given cannot be gone by. */
export const rulesFunctionReasons: Readonly<Record<string, Text>> = {
  "function.noRuleColumns": text(
    "rules: the first row must hold the headers of a sheet of rules, Class, Column 1, Comparison 1 and Value 1; it holds “{met}”.",
    "rules：首列必須是規則表的標題（類別、欄位 1、比較 1、值 1）；現為「{met}」。",
    "rules：首行必须是规则表的标题（类别、字段 1、比较 1、值 1）；现为“{met}”。",
  ),
  "function.noRuleSource": text(
    "Row {row} of the rules, “{header}”: the values have no column that gives “{met}”. Add the column, or name another.",
    "規則第 {row} 列「{header}」：資料中沒有「{met}」的欄位。請加入該欄，或改填其他欄位。",
    "规则第 {row} 行“{header}”：数据中没有“{met}”的列。请加入该列，或改填其他列。",
  ),
  "function.noHeaders": text(
    "{parameter} holds one row: begin it with the headers, or give the headers as the third argument.",
    "{parameter} 只有一列：請從標題列開始選取，或在第三個引數提供標題。",
    "{parameter} 只有一行：请从标题行开始选取，或在第三个参数提供标题。",
  ),
  "function.oneRow": text("{parameter} must be one row.", "{parameter} 必須是單一列。", "{parameter} 必须是单行。"),
  "function.asWide": text(
    "{parameter} has {met} columns and the values have {wanted}: give one header for each.",
    "{parameter} 有 {met} 欄，資料有 {wanted} 欄：請讓每一欄各有一個標題。",
    "{parameter} 有 {met} 列，数据有 {wanted} 列：请让每一列各有一个标题。",
  ),
};
