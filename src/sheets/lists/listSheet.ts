import { assembleSheet } from "../layout/assembleSheet";
import { columnWidths } from "../layout/columnWidths";
import { linePart } from "../layout/linePart";
import { looks } from "../layout/looks";
import type { ChartPlan } from "../layout/Part";
import { stackParts } from "../layout/stackParts";
import type { TableColumn } from "../layout/TableColumn";
import { tablePart } from "../layout/tablePart";
import type { KeptColumns, SheetDescription } from "../SheetDescription";
import { sheetName } from "../sheetName";
import { noteLines } from "./noteLines";
import { uniqueHeaders } from "./uniqueHeaders";

export interface ListPlan {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** At least one row, and `listRows` at most. */
  readonly columns: readonly TableColumn[];
  /** A chart whose rows count from the table's header. */
  readonly chart?: ChartPlan;
  /** Of which period the list is, how its pages stand and what is in their margins. */
  readonly period?: Pick<SheetDescription, "period" | "landscape" | "header" | "footer">;
  /** Columns that people fill in. */
  readonly kept?: KeptColumns;
}

const sheetRows = 1_048_576;
/** The title, a line about the list, an empty row and the header. */
const leastAbove = 4;
/** Rows of a list that a sheet has room for. */
export const listRows = sheetRows - leastAbove;
/** Points of the font in whose characters widths are said. */
const usualSize = 11;
/** Room for the filter button in a header, in characters. */
const filterButton = 3;
/** Columns wider than this together do not go on an upright page. */
const uprightWidth = 95;

/** A list that people sort and filter: a title, a line about it, and a native table whose header stays in sight. */
export function listSheet({ id, title, note, columns, chart, period, kept }: ListPlan): SheetDescription {
  const table = tablePart(uniqueHeaders(columns), filterButton);
  const broken = noteLines(note, noteRoom(columnWidths(table), chart));
  const lines = leastAbove - 2 + broken.length + table.rows > sheetRows ? [note] : broken;
  const heading = stackParts([linePart(title, looks.title), ...lines.map((line) => linePart(line, looks.note))], 0);
  const headerRow = heading.rows + 1;
  const sheet = assembleSheet(stackParts([heading, { ...table, charts: chart ? [chart] : [] }], 1), {
    id,
    name: sheetName(title),
    frozenRows: headerRow + 1,
    gridlines: false,
    landscape: false,
    printTitleRows: [headerRow, headerRow],
    table: {
      area: { row: headerRow, column: 0, rows: table.rows, columns: columns.length },
      name: `Clientele_${id.replace(/\W/g, "_")}`,
      ...(kept && { kept }),
    },
  });
  const wide = sheet.widths.slice(0, columns.length).reduce((sum, width) => sum + width, 0) > uprightWidth;
  return { ...sheet, landscape: wide || chart !== undefined, ...period };
}

/** Characters of a note's font that stand above a table and the chart beside it. */
function noteRoom(widths: readonly number[], chart: ChartPlan | undefined): number {
  const all = widths.reduce((sum, width) => sum + width, chart?.place.least ?? 0);
  return Math.floor((all * usualSize) / looks.note.size);
}
