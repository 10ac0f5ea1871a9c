import { text } from "./text";

/** The user's own rules in the pane. */
export const paneRulesWords = {
  copy: text("Copy these rules to a sheet and change them", "把這些規則複製到工作表來修改", "把这些规则复制到工作表来修改"),
  copyHelp: text(
    "The sheet is yours: conditions, classes, colours, advice and intervals can all be changed.",
    "工作表歸您所有：條件、類別、顏色、建議做法與聯絡間隔都可以修改。",
    "工作表归您所有：条件、类别、颜色、建议做法和联系间隔都可以修改。",
  ),
  start: text("Write my own rules", "自己寫規則", "自己写规则"),
  startHelp: text(
    "A new sheet with two examples and drop-downs of your own columns",
    "新增一張工作表，附兩條範例和您自己欄位的下拉選單",
    "新建一个工作表，附两条示例和您自己各列的下拉列表",
  ),
  making: text("Making the sheet", "正在建立工作表", "正在建立工作表"),
  title: text("Your rules on {sheet}", "「{sheet}」上的規則", "“{sheet}”上的规则"),
  help: text(
    "They are asked from top to bottom; the first that fits decides.",
    "由上而下逐條檢查，第一條符合的規則決定類別。",
    "由上而下逐条检查，第一条符合的规则决定类别。",
  ),
  rule: text("{number}. {conditions}", "{number}. {conditions}", "{number}. {conditions}"),
  select: text("Select the rule in {cell} on {sheet}", "選取「{sheet}」{cell} 的規則", "选中“{sheet}”{cell} 的规则"),
  idle: text(
    "Never fires: the rules before it take everybody it could, or its conditions contradict one another.",
    "永遠不會生效：前面的規則已全部涵蓋，或條件彼此矛盾。",
    "永远不会生效：前面的规则已全部涵盖，或条件彼此矛盾。",
  ),
  nobody: text("Nobody fits at the moment.", "目前沒有客戶符合。", "目前没有客户符合。"),
  again: text("Check again", "再檢查一次", "再检查一次"),
  wrong: text(
    "{count|1 cell of your rules is|{count} cells of your rules are} wrong",
    "規則中有 {count} 格需要更正",
    "规则中有 {count} 个单元格需要更正",
  ),
  wrongHelp: text(
    "Nothing is classified until they are right, because a rule left out would change the classes of all that come after it. The preview follows as you type.",
    "更正之前不會分類，因為少一條規則會改變後面所有客戶的類別。您一修改，預覽就會更新。",
    "更正之前不会分类，因为少一条规则会改变后面所有客户的类别。您一修改，预览就会更新。",
  ),
} as const;
