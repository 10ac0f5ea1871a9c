import type { Language } from "../core/Language";
import type { Facts, Refusal } from "../core/refusal/Refusal";
import type { Text } from "../core/Text";
import type { FieldId } from "../core/fields/fields";
import { methods, type MethodId } from "../methods/methods";
import { fieldWords } from "./fields";
import { ruleFaults, ruleFaultSentence } from "./ruleFaults";
import { say } from "./say";
import { text } from "./text";
import { wordsOf } from "./wordsOf";

/** Sentences for refusals that belong to no method: what was wrong, where, and what to do. */
export const refusalWords = {
  "option.unknown": text(
    "There is no option “{option}”. Options are: {allowed}.",
    "沒有「{option}」這個選項。可用的選項：{allowed}。",
    "没有“{option}”这个选项。可用的选项：{allowed}。",
  ),
  "option.notAChoice": text(
    "{option}: “{met}” is not one of {allowed}.",
    "{option}：「{met}」不在可選值 {allowed} 之中。",
    "{option}：“{met}”不在可选值 {allowed} 之中。",
  ),
  "option.notInRange": text(
    "{option}: “{met}” is not a whole number from {min} to {max}.",
    "{option}：「{met}」不是 {min} 到 {max} 的整數。",
    "{option}：“{met}”不是 {min} 到 {max} 的整数。",
  ),
  "option.notBetween": text(
    "{option}: “{met}” is not a number from {min} to {max}.",
    "{option}：「{met}」不是 {min} 到 {max} 的數字。",
    "{option}：“{met}”不是 {min} 到 {max} 的数字。",
  ),
  "option.notNumbers": text(
    "{option}: “{met}” is not a list of numbers, for example 80, 95.",
    "{option}：「{met}」不是數字清單，例如 80, 95。",
    "{option}：“{met}”不是数字列表，例如 80, 95。",
  ),
  "flow.missingNeed": text(
    "“{need}” was not found: match one of these columns first: {fields}.",
    "找不到「{need}」：請先對應下列任一欄位：{fields}。",
    "找不到“{need}”：请先对应下列任一列：{fields}。",
  ),
  "flow.noCustomerColumn": text(
    "No column of “{table}” says who the customer is: match the customer column first.",
    "「{table}」中沒有客戶欄位：請先對應客戶欄位。",
    "“{table}”中没有客户列：请先对应客户列。",
  ),
  "flow.noRows": text(
    "The table has headers but no rows with data: enter some customers or orders first.",
    "表格只有標題、沒有資料：請先輸入客戶或訂單。",
    "表格只有标题、没有数据：请先输入客户或订单。",
  ),
  "flow.nobodyLeft": text(
    "Nobody is left to classify: {rows|the only row was|all {rows} rows were} left out. Check the matched columns and the as-of date.",
    "沒有可分類的客戶：{rows} 列全部被略過。請檢查對應的欄位與基準日。",
    "没有可分类的客户：{rows} 行全部被略过。请检查对应的列与基准日。",
  ),
  "flow.nothingRun": text(
    "No method that says when to contact a customer has been run in this workbook: classify the customers first, for example by RFM or by grade.",
    "這份活頁簿還沒有執行過會建議聯絡時間的方法：請先為客戶分類，例如 RFM 或客戶等級。",
    "这个工作簿还没有运行过会建议联系时间的方法：请先为客户分类，例如 RFM 或客户等级。",
  ),
  "part.notLoaded": text(
    "A part of Clientele could not be loaded: the connection is interrupted, or a newer version has been put in place. Try again; if that does not help, close the pane and open it again.",
    "Clientele 有一部分無法載入：可能連線中斷，或已換成新版本。請再試一次；若仍不行，請關閉窗格再重新開啟。",
    "Clientele 有一部分无法加载：可能连接中断，或已换成新版本。请再试一次；若仍不行，请关闭窗格再重新打开。",
  ),
  "workbook.cellEditing": text(
    "A cell is being edited: press Enter or Esc in the sheet, then try again.",
    "有儲存格正在編輯：請在工作表按 Enter 或 Esc，再試一次。",
    "有单元格正在编辑：请在工作表按 Enter 或 Esc，再试一次。",
  ),
  "workbook.filteredConflict": text(
    "A filter hides rows at {place}, and Excel did not write them as it should. Nothing was changed. Clear the filter, then try again.",
    "{place} 有列被篩選隱藏，Excel 無法正確寫入。沒有任何變更。請清除篩選後再試一次。",
    "{place} 有行被筛选隐藏，Excel 无法正确写入。没有任何更改。请清除筛选后再试一次。",
  ),
  "workbook.inactive": text(
    "Another workbook is in front: click this one, then try again.",
    "目前在前面的是另一份活頁簿：請點回這份活頁簿，再試一次。",
    "目前在前面的是另一个工作簿：请点回这个工作簿，再试一次。",
  ),
  "workbook.mergedInTheWay": text(
    "Merged cells stand where the columns belong ({place}). Unmerge them or move the table, then try again.",
    "欄位要寫入的位置（{place}）有合併儲存格。請取消合併或移動表格，再試一次。",
    "列要写入的位置（{place}）有合并单元格。请取消合并或移动表格，再试一次。",
  ),
  "workbook.pivotInTheWay": text(
    "A pivot table stands where the columns belong ({place}). Move it, then try again.",
    "欄位要寫入的位置（{place}）有樞紐分析表。請移動它，再試一次。",
    "列要写入的位置（{place}）有数据透视表。请移动它，再试一次。",
  ),
  "workbook.tableInTheWay": text(
    "Columns come and go in a table, and another table stands beside it in only some of its rows ({place}). Move that table below, or onto a sheet of its own, then try again.",
    "表格的欄位會增減，但旁邊另一個表格只有部分列與它並排（{place}）。請把那個表格移到下方或另一張工作表，再試一次。",
    "表格的列会增减，但旁边另一个表格只有部分行与它并排（{place}）。请把那个表格移到下方或另一张工作表，再试一次。",
  ),
  "workbook.spilledInTheWay": text(
    "A formula spills into the cells where the columns belong ({place}). Move or delete the formula, then try again.",
    "有公式的結果溢出到欄位要寫入的位置（{place}）。請移動或刪除該公式，再試一次。",
    "有公式的结果溢出到列要写入的位置（{place}）。请移动或删除该公式，再试一次。",
  ),
  "workbook.noRoom": text(
    "There is no room for the columns at {place}: your own cells stand there or the sheet ends. Move what is there, then try again.",
    "{place} 沒有位置可放新欄位：那裡有您的資料，或已到工作表邊緣。請移開後再試一次。",
    "{place} 没有位置可放新列：那里有您的数据，或已到工作表边缘。请移开后再试一次。",
  ),
  "workbook.historyTableGone": text(
    "The sheet “{sheet}” no longer holds the table of earlier periods. Make its rows a table again with its headers, or delete the sheet to begin a new history.",
    "工作表「{sheet}」中已找不到過去各期的表格。請連同標題列重新設為表格，或刪除該工作表以重新累積歷史。",
    "工作表“{sheet}”中已找不到过去各期的表格。请连同标题行重新设为表格，或删除该工作表以重新累积历史。",
  ),
  "workbook.historyColumnGone": text(
    "The sheet “{sheet}” with earlier periods no longer has the column “{column}”. Put the header back as it was, or delete the sheet to begin a new history. Its rows have not been touched.",
    "存放過去各期的工作表「{sheet}」已沒有欄位「{column}」。請把標題改回原樣，或刪除該工作表以重新累積歷史。其中的資料列未被更動。",
    "存放过去各期的工作表“{sheet}”已没有“{column}”列。请把标题改回原样，或删除该工作表以重新累积历史。其中的数据行未被改动。",
  ),
  "workbook.historyNoRoom": text(
    "New rows of the history go to {place}, and something stands there. Move it away from beneath the table, then try again.",
    "歷史的新資料列要放在 {place}，但那裡已有內容。請把表格下方的內容移開後再試一次。",
    "历史的新数据行要放在 {place}，但那里已有内容。请把表格下方的内容移开后再试一次。",
  ),
  "workbook.historyTotals": text(
    "The table on the sheet “{sheet}” has a totals row, so new rows cannot follow the last one. Switch the totals row off, then try again.",
    "工作表「{sheet}」的表格開著合計列，新資料列無法接在最後。請先關閉合計列，再試一次。",
    "工作表“{sheet}”的表格开着汇总行，新数据行无法接在最后。请先关闭汇总行，再试一次。",
  ),
  "workbook.nothingToUndo": text("There is no run to take back.", "沒有可收回的執行。", "没有可撤回的运行。"),
  "workbook.unfinished": text(
    "Earlier work on this workbook was interrupted, or somebody else is writing right now. On the first page, put it back as it was (or leave it), then try again.",
    "這份活頁簿先前的作業中斷了，或其他人正在寫入。請先到首頁選擇還原（或保留現狀），再試一次。",
    "这个工作簿先前的操作中断了，或其他人正在写入。请先到首页选择恢复原状（或保留现状），再试一次。",
  ),
  "workbook.journalGone": text(
    "What is needed to put the workbook back is no longer in it. Leave it as it is, then remove what Clientele wrote or run again; or open an earlier version of the file.",
    "還原所需的記錄已不在活頁簿中。請先保留現狀，再移除 Clientele 寫入的內容或重新執行；也可開啟較早的檔案版本。",
    "恢复所需的记录已不在工作簿中。请先保留现状，再删除 Clientele 写入的内容或重新运行；也可打开较早的文件版本。",
  ),
  "workbook.rowsMoved": text(
    "The rows of “{table}” were sorted, added or edited since they were read. Preview again, then write.",
    "讀取之後「{table}」的資料列被排序、增減或修改。請重新預覽再寫入。",
    "读取之后“{table}”的数据行被排序、增减或修改。请重新预览再写入。",
  ),
  "workbook.undoRowsMoved": text(
    "The rows have been sorted, added or edited since the run, so the earlier values cannot be put back in their places. Sort them as before, or remove what Clientele wrote.",
    "執行之後資料列已排序、增減或修改，先前的值無法放回原位。請恢復原來的排序，或移除 Clientele 寫入的內容。",
    "运行之后数据行已排序、增减或修改，先前的值无法放回原位。请恢复原来的排序，或删除 Clientele 写入的内容。",
  ),
  "workbook.readFailed": text(
    "Excel did not let the workbook be read ({message}). Nothing was changed. Try again; if it stays, save, close and open the workbook.",
    "Excel 無法讀取活頁簿（{message}）。沒有任何變更。請再試一次；若仍失敗，請存檔後重新開啟。",
    "Excel 无法读取工作簿（{message}）。没有任何更改。请再试一次；若仍失败，请保存后重新打开。",
  ),
  "workbook.writeFailed": text(
    "Excel stopped in the middle of writing ({message}). What had been written was taken back. Try again.",
    "Excel 在寫入途中停止（{message}）。已寫入的部分都已收回。請再試一次。",
    "Excel 在写入途中停止（{message}）。已写入的部分都已撤回。请再试一次。",
  ),
  "workbook.rollbackFailed": text(
    "Excel stopped in the middle of writing and did not let it be taken back ({message}). Go back to the first page and choose “Put it back as it was”, or close the workbook without saving.",
    "Excel 在寫入途中停止，且無法收回（{message}）。請回到首頁選「還原成原來的樣子」，或不存檔關閉活頁簿。",
    "Excel 在写入途中停止，且无法撤回（{message}）。请回到首页选“恢复原状”，或不保存关闭工作簿。",
  ),
  "workbook.sheetGone": text("The sheet “{sheet}” is no longer there.", "工作表「{sheet}」已不存在。", "工作表“{sheet}”已不存在。"),
  "workbook.sheetProtected": text(
    "A sheet is protected ({place}). Unprotect it on the Review tab, then try again.",
    "工作表受到保護（{place}）。請在 [校閱] 索引標籤取消保護，再試一次。",
    "工作表受到保护（{place}）。请在“审阅”选项卡取消保护，再试一次。",
  ),
  "workbook.structureProtected": text(
    "The workbook's structure is protected, so no sheet can be added. Unprotect it on the Review tab, then try again.",
    "活頁簿結構受到保護，無法新增工作表。請在 [校閱] 索引標籤取消保護，再試一次。",
    "工作簿结构受到保护，无法新增工作表。请在“审阅”选项卡取消保护，再试一次。",
  ),
  "workbook.tableChanged": text(
    "The columns of “{table}” have changed ({column}). Preview again and check the match, then write.",
    "「{table}」的欄位已變更（{column}）。請重新預覽並檢查欄位對應，再寫入。",
    "“{table}”的列已更改（{column}）。请重新预览并检查列匹配，再写入。",
  ),
  "workbook.tableGone": text(
    "The table “{table}” is no longer there. Look for the tables again.",
    "表格「{table}」已不存在。請重新尋找表格。",
    "表格“{table}”已不存在。请重新查找表格。",
  ),
  "workbook.tableGrew": text(
    "Rows were added to or taken from “{table}” since it was read. Preview again, then write.",
    "讀取之後「{table}」的列數已改變。請重新預覽再寫入。",
    "读取之后“{table}”的行数已改变。请重新预览再写入。",
  ),
  "workbook.tooLarge": text(
    "Excel refused the amount of data at once, even in small pieces ({message}). Close other workbooks or shorten very long texts, then try again.",
    "即使分段，Excel 仍拒絕這樣的資料量（{message}）。請關閉其他活頁簿或縮短過長的文字，再試一次。",
    "即使分段，Excel 仍拒绝这样的数据量（{message}）。请关闭其他工作簿或缩短过长的文字，再试一次。",
  ),
} as const satisfies Readonly<Record<string, Text>>;

/** The sentence for a refusal, in a language. A refusal of a method (`abc.nothingPositive`) has its sentence in the method's words. */
export function refusalSentence(refusal: Pick<Refusal, "code" | "facts">, language: Language): string {
  const [first = "", ...rest] = refusal.code.split(".");
  if (refusal.code in ruleFaults) return ruleFaultSentence(refusal, language);
  const facts = readableFacts(refusal.facts, language);
  if (Object.hasOwn(methods, first)) {
    const sentence = wordsOf(first as MethodId).refusals[rest.join(".")];
    if (sentence) return say(sentence, language, withOptionLabel(facts, first as MethodId, language));
  }
  const sentence = (refusalWords as Readonly<Record<string, Text>>)[refusal.code];
  return sentence ? wherePossible(say(sentence, language, facts), language) : `${refusal.code} ${JSON.stringify(refusal.facts)}`;
}

/** Ids of needs and fields become their titles. */
function readableFacts(facts: Facts, language: Language): Facts {
  const { method, need, fields: ids } = facts;
  if (method === undefined) return { place: placeOf(facts, language), ...facts, message: saidBy(facts) };
  if (typeof method !== "string" || typeof need !== "string" || !Object.hasOwn(methods, method)) return facts;
  const title = wordsOf(method as MethodId).needs[need]?.[language] ?? need;
  const titles = String(ids ?? "")
    .split(",")
    .filter((id) => Object.hasOwn(fieldWords, id))
    .map((id) => fieldWords[id as FieldId].title[language]);
  return { ...facts, need: title, fields: [...new Set(titles)].join(language === "en" ? ", " : "、") };
}

/** Sheet and address as far as they are known. What Excel itself says of the place is a programmer's: `Range.values`. */
function placeOf({ sheet, address }: Facts, language: Language): string {
  const known = [sheet, address].filter((part) => part !== undefined && part !== "");
  return known.length > 0 ? known.join("!") : unknownPlace[language];
}

const unknownPlace = text("the place to be written to", "要寫入的位置", "要写入的位置");

/** In brackets an unknown place tells nothing, and no space follows it in Chinese. */
function wherePossible(sentence: string, language: Language): string {
  const place = unknownPlace[language];
  const told = sentence.replace(new RegExp(` ?[(（]${place}[)）]`), "");
  return language === "en" ? told : told.replace(`${place} `, place);
}

/** The first sentence of what Excel said: those after it are for programmers, with addresses of their manuals. */
function saidBy({ message, reason }: Facts): string {
  const [first = ""] = String(message ?? "").split(/。|\.(?:\s|$)/);
  return first || String(reason ?? "Excel");
}

function withOptionLabel(facts: Facts, method: MethodId, language: Language): Facts {
  const label = typeof facts.option === "string" ? wordsOf(method).options[facts.option]?.label[language] : undefined;
  return label === undefined ? facts : { ...facts, option: label };
}
