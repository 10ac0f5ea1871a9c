import type { Language } from "../../core/Language";
import { isoOf } from "../../core/days/isoOf";
import { contactListWords } from "../../words/contactList";
import { format } from "../../words/format";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { assembleSheet } from "../layout/assembleSheet";
import { linePart } from "../layout/linePart";
import { looks } from "../layout/looks";
import { stackParts } from "../layout/stackParts";
import type { TableColumn } from "../layout/TableColumn";
import { tablePart } from "../layout/tablePart";
import type { Block, Choices, SheetDescription } from "../SheetDescription";
import { contactColumns, emptyColumns } from "./contactColumns";
import { contactListSheet, handColumns, type ContactList, type ContactRow } from "./ContactList";
import { findingText } from "./findingText";
import { contactWidths } from "./contactWidths";
import { linesOf } from "./linesOf";

/** The title, the finding and two lines about the list stand above an empty row and the header. */
const headerRow = 5;

/** A line of the font in which a language is shown, in points. */
const linePoints: Readonly<Record<Language, number>> = { en: 15, "zh-TW": 17.25, "zh-CN": 17.25 };

/** The list that is worked through: sorted by priority, filtered, printed, with columns for what was done. At least one row. */
export function contactSheet(list: ContactList, language: Language): SheetDescription {
  const filled = contactColumns(list, language);
  const columns = [...filled, ...emptyColumns(list, language)];
  const rows = list.rows.length;
  const part = stackParts([heading(list, language), tablePart(columns)], 1);
  const sheet = assembleSheet(part, {
    id: contactListSheet,
    day: list.day,
    days: list.ticked,
    name: contactListWords.title[language],
    frozenRows: headerRow + 1,
    gridlines: false,
    landscape: true,
    printTitleRows: [headerRow, headerRow],
    header: { left: contactListWords.title[language], right: format.day(list.day, language) },
    footer: { center: sheetWords.page[language] },
    table: {
      area: { row: headerRow, column: 0, rows: rows + 1, columns: columns.length },
      name: "Clientele_contacts",
      kept: {
        keyColumn: filled.findIndex(({ header }) => header === contactListWords.headers.customer[language]),
        columns: handColumns.map((_, index) => filled.length + index),
        carried: [],
        settled: list.rows.flatMap((row, index) => settledIn(row, index + 1, filled.length)),
      },
    },
    choices: [doneChoices(columns, rows, language)],
  });
  const widths = contactWidths(columns);
  const heights = [
    { row: headerRow, rows: 1, points: 2 * linePoints[language] },
    { row: headerRow + 1, rows, points: linesOf(columns, widths) * linePoints[language] },
  ];
  return { ...sheet, widths, heights, blocks: sheet.blocks.map((block) => wrapped(block, columns)) };
}

function heading(list: ContactList, language: Language) {
  const { titleOn, order, yours, headers } = contactListWords;
  const title = say(titleOn, language, { day: language === "en" ? isoOf(list.day) : list.day });
  return stackParts(
    [
      linePart(title, looks.title),
      linePart(findingText(list, language), looks.finding),
      linePart(order[language], looks.note),
      linePart(say(yours, language, { owner: headers.owner[language] }), looks.note),
    ],
    0,
  );
}

/** The cells of a row that the list settles itself. */
function settledIn({ settled }: ContactRow, row: number, first: number): (readonly [number, number])[] {
  return handColumns.flatMap((id, index) => (id in settled ? [[row, first + index] as const] : []));
}

function doneChoices(columns: readonly TableColumn[], rows: number, language: Language): Choices {
  const column = columns.length - handColumns.length + handColumns.indexOf("done");
  return { area: { row: headerRow + 1, column, rows, columns: 1 }, values: contactListWords.doneBy.map((word) => word[language]) };
}

/** Sentences are wrapped, and every cell begins at the top of its row. */
function wrapped(block: Block, columns: readonly TableColumn[]): Block {
  if (block.row < headerRow) return block;
  const flows = block.row === headerRow || columns[block.column]!.align === "left";
  return { ...block, style: { ...block.style, top: true, ...(flows && { wrap: true }) } };
}
