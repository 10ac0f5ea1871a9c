import type { Section } from "../../core/method/Section";
import { total } from "../../core/statistics/total";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { sectionColumns } from "../columns/sectionColumns";
import { linePart } from "../layout/linePart";
import type { Part } from "../layout/Part";
import { sectionFrame } from "../layout/sectionFrame";
import { tablePart } from "../layout/tablePart";
import type { TableColumn } from "../layout/TableColumn";
import type { Telling } from "../Telling";
import { listLimit } from "./customerList";
import { sectionChart } from "./sectionChart";

type Table = Extract<Section, { kind: "table" }>;

/** A table of the method's own with its chart beside it; one that has a sheet to itself shows its first rows here. */
export function ownTable(telling: Telling, section: Table): Part {
  const { words, language } = telling;
  const { title, note } = words.sections[section.id]!;
  if (section.shortened && section.rows.length > listLimit + 1) return shortTable(telling, section);
  if (section.rows.length === 0) return sectionFrame(title[language], [note?.[language]], linePart(sheetWords.nothing[language]));
  const cut = section.own === true && section.rows.length > listLimit;
  const shown = cut ? firstRows(section) : section;
  const columns = sectionColumns(telling, shown);
  const chart = sectionChart(telling, shown, columns);
  const table = tablePart(chart ? columns : flowing(columns));
  const rest = cut ? say(sheetWords.rowsElsewhere, language, { count: listLimit, all: section.rows.length }) : undefined;
  return sectionFrame(
    title[language],
    [note?.[language], rest],
    chart ? { ...table, rows: Math.max(table.rows, chart.rows), charts: [chart] } : table,
  );
}

/** Sentences in the last column run over the empty cells beside it, so that they do not widen what stands above and below. */
function flowing(columns: readonly TableColumn[]): TableColumn[] {
  return columns.map((column, at) =>
    at === columns.length - 1 && at > 0 && column.align === "left" ? { ...column, flows: true } : column,
  );
}

/** The first rows of a long table, the others added up in one row, and the totals of all. */
function shortTable(telling: Telling, section: Table): Part {
  const { words, language } = telling;
  const { title, note } = words.sections[section.id]!;
  const all = section.rows.length;
  const others = { count: all - listLimit };
  const columns = sectionColumns(telling, section).map((column, at) => {
    const beyond = column.values.slice(listLimit).filter((value) => typeof value === "number");
    const sum = at === 0 ? say(sheetWords.othersTogether, language, others) : section.columns[at]!.total ? total(beyond) : null;
    return { ...column, values: [...column.values.slice(0, listLimit), sum] };
  });
  return sectionFrame(
    title[language],
    [note?.[language], say(sheetWords.restShared, language, { count: listLimit, all })],
    tablePart(flowing(columns)),
  );
}

/** The beginning of a long table, without totals, which would be those of the beginning only. */
function firstRows(section: Table): Table {
  return { ...section, rows: section.rows.slice(0, listLimit), columns: section.columns.map((column) => ({ ...column, total: false })) };
}
