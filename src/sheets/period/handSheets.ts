import type { Section } from "../../core/method/Section";
import { sheetWords } from "../../words/sheets";
import { say } from "../../words/say";
import { phraseOf, sectionColumns } from "../columns/sectionColumns";
import type { TableColumn } from "../layout/TableColumn";
import { longList } from "../lists/longList";
import type { SheetDescription } from "../SheetDescription";
import type { Telling } from "../Telling";
import { narrowColumns } from "./narrowColumns";
import { printedMargins } from "./printedMargins";

type Table = Extract<Section, { kind: "table" }>;

/** A sheet for each table with columns that people fill in; what they typed there is kept by the customer. */
export function handSheets(telling: Telling, period: string): SheetDescription[] {
  return telling.report.sections.flatMap((section) =>
    section.kind === "table" && section.hand ? [handSheet(telling, section, period)] : [],
  );
}

function handSheet(telling: Telling, section: Table, period: string): SheetDescription {
  const { report, words, language } = telling;
  const { hand = [] } = section;
  const title = phraseOf(telling, section.sheet ?? section.id, { period });
  const note = words.sections[section.id]!.note;
  const first = section.columns.length;
  const columns = [...sectionColumns(telling, section), ...hand.map(({ id }) => emptyColumn(phraseOf(telling, id), section.rows.length))];
  const sheet = longList(
    {
      id: `${report.method}.${section.sheet ?? section.id}.${period}`,
      title,
      note: note?.[language] ?? say(sheetWords.wholeTable, language, { all: section.rows.length }),
      columns,
      period: {
        period,
        landscape: true,
        ...printedMargins(telling, title),
      },
      kept: {
        keyColumn: section.columns.findIndex(({ kind }) => kind === "text"),
        columns: hand.map((_, index) => first + index),
        carried: hand.flatMap(({ carried }, index) => (carried ? [first + index] : [])),
      },
    },
    language,
  );
  return narrowColumns(sheet, columns, sheet.table!.area.row);
}

function emptyColumn(header: string, rows: number): TableColumn {
  return { header, values: new Array<null>(rows).fill(null), format: null, align: "left" };
}
