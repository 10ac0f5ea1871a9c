import type { Section } from "../../core/method/Section";
import { total } from "../../core/statistics/total";
import { sheetWords } from "../../words/sheets";
import { columnFormat, countFormat, shareFormat } from "../formats/columnFormat";
import type { TableColumn } from "../layout/TableColumn";
import type { Telling } from "../Telling";

const groupCount = 20;

/** A text, because charts show the numbers of categories without their format; the space keeps Excel from taking it for a number. */
const percent = (groups: number): string => `${(100 * groups) / groupCount}\u00a0%`;

/**
 * The ranking in twenty groups of equally many customers, for a list too long to be drawn one by one: the part of the customers that is reached, customers,
 * value, share, cumulative share.
 * O(customers).
 */
export function paretoGroups(telling: Telling, section: Extract<Section, { kind: "pareto" }>): TableColumn[] {
  const { report, method, words, language } = telling;
  const number = (row: number, column: string): number => Number(report.customers[row]!.columns[column] ?? 0);
  const edge = (group: number): number => Math.round((group * section.rows.length) / groupCount);
  const groups = Array.from({ length: groupCount }, (_, group) => section.rows.slice(edge(group), edge(group + 1)));
  const values = groups.map((rows) => total(rows.map((row) => number(row, section.value))));
  const reached = groups.map((rows) => number(rows.at(-1)!, section.cumulativeShare));
  const share = reached.map((after, group) => after - (reached[group - 1] ?? 0));
  const look = { language, moneyFormat: report.moneyFormat };
  const column = (header: string, cells: TableColumn["values"], format: string | null): TableColumn => ({
    header,
    values: cells,
    format,
    align: "right",
  });
  return [
    { header: sheetWords.fromLargest[language], values: groups.map((_, group) => percent(group + 1)), format: null, align: "left" },
    column(
      sheetWords.customers[language],
      groups.map((rows) => rows.length),
      countFormat,
    ),
    column(words.columns[section.value]![language], values, columnFormat(method.columns[section.value]!.kind, values, look)),
    column(sheetWords.share[language], share, shareFormat),
    column(words.columns[section.cumulativeShare]![language], reached, shareFormat),
  ];
}
