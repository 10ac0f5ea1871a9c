import type { Language } from "../../core/Language";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { sectionColumns } from "../columns/sectionColumns";
import type { Report } from "../Report";
import { listLimit } from "../sections/customerList";
import type { SheetDescription } from "../SheetDescription";
import { tellingOf } from "../Telling";
import { listTitle } from "./listTitle";
import { longList } from "./longList";

/** A sheet for each table of the method's own that people sort and filter and that is too long for the summary. */
export function ownTableSheets(report: Report, language: Language): SheetDescription[] {
  const telling = tellingOf(report, language);
  return report.sections.flatMap((section) => {
    if (section.kind !== "table" || section.own !== true || section.rows.length <= listLimit) return [];
    const { title, note } = telling.words.sections[section.id]!;
    return longList(
      {
        id: `${report.method}.${section.id}`,
        title: listTitle(telling, title),
        note: note?.[language] ?? say(sheetWords.wholeTable, language, { all: section.rows.length }),
        columns: sectionColumns(telling, section).map(({ total: _, ...column }) => column),
      },
      language,
    );
  });
}
