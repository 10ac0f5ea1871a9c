import type { Language } from "../../core/Language";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { customerColumns, whyColumns } from "../columns/customerColumns";
import type { Report } from "../Report";
import { listLimit } from "../sections/customerList";
import type { SheetDescription } from "../SheetDescription";
import { tellingOf } from "../Telling";
import { listTitle } from "./listTitle";
import { longList } from "./longList";

/** A sheet for each list to act on that is too long for the summary, so that it can be worked through, filtered and printed. */
export function actionSheets(report: Report, language: Language): SheetDescription[] {
  const telling = tellingOf(report, language);
  return report.sections.flatMap((section) => {
    if (section.kind !== "customers" || section.rows.length <= listLimit) return [];
    const customers = section.rows.map((row) => report.customers[row]!);
    const { title, note } = telling.words.sections[section.id]!;
    return longList(
      {
        id: `${report.method}.${section.id}`,
        title: listTitle(telling, title),
        note: note?.[language] ?? say(sheetWords.wholeList, language, { all: customers.length }),
        columns: [...customerColumns(telling, customers, section.columns), ...whyColumns(telling, customers)],
      },
      language,
    );
  });
}
