import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { linePart } from "../layout/linePart";
import { looks } from "../layout/looks";
import type { Part } from "../layout/Part";
import { stackParts } from "../layout/stackParts";
import type { Telling } from "../Telling";

/** The title, the finding in one sentence, and on what it rests in small grey type. */
export function titlePart(telling: Telling, title = summaryTitle(telling)): Part {
  const { report, words, language } = telling;
  const finding = say(words.findings[report.finding.code]!, language, report.finding.facts);
  return stackParts([linePart(title, looks.title), linePart(finding, looks.finding), linePart(basis(telling), looks.note)], 0);
}

function summaryTitle({ words, language }: Telling): string {
  return say(sheetWords.summaryName, language, { title: words.title[language] });
}

function basis({ report, method, language }: Telling): string {
  const pieces = [
    ...(method.dated ? [say(sheetWords.asOf, language, { asOf: report.asOf })] : []),
    say(sheetWords.customerCount, language, { count: report.customers.length }),
    ...(report.orders === undefined ? [] : [say(sheetWords.orderCount, language, { orders: report.orders })]),
    ...(report.skipped.length === 0 ? [] : [say(sheetWords.leftOutCount, language, { rows: report.skipped.length })]),
  ];
  return pieces.join(" · ");
}
