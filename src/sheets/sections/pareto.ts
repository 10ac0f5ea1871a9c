import { palette } from "../../core/palette";
import type { Section } from "../../core/method/Section";
import { sheetWords } from "../../words/sheets";
import { classColumn, methodColumn, nameColumn } from "../columns/customerColumns";
import type { Part } from "../layout/Part";
import { sectionFrame } from "../layout/sectionFrame";
import type { TableColumn } from "../layout/TableColumn";
import { tablePart } from "../layout/tablePart";
import type { CustomerVerdict } from "../Report";
import type { Telling } from "../Telling";
import { paretoChart, type ParetoPlace } from "./paretoChart";
import { paretoGroups } from "./paretoGroups";

type Pareto = Extract<Section, { kind: "pareto" }>;
type Drawn = Pick<ParetoPlace, "values" | "cumulative" | "categoryTitle" | "pointColors">;

/** More customers than this are drawn in groups, and listed on a sheet of their own. */
export const paretoLimit = 30;
const chartWidth = 70;
const leastChartRows = 18;

/** The ranking with its Pareto chart beside it: customer by customer where they are few, else in groups. */
export function pareto(telling: Telling, section: Pareto): Part {
  const { words, language } = telling;
  const { title, note } = words.sections[section.id]!;
  const short = section.rows.length <= paretoLimit;
  const body = short ? customersPart(telling, section) : groupsPart(telling, section);
  const hints = short ? [] : [sheetWords.grouped[language], sheetWords.wholeRanking[language]];
  return sectionFrame(title[language], [[note?.[language], ...hints].filter(Boolean).join(language === "en" ? " " : "")], body);
}

function customersPart(telling: Telling, section: Pareto): Part {
  const customers = section.rows.map((row) => telling.report.customers[row]!);
  const columns = [
    nameColumn(telling, customers),
    classColumn(telling, customers),
    ...section.columns.map((id) => methodColumn(telling, id, customers)),
  ];
  return withChart(telling, section, {
    columns,
    values: 2 + section.columns.indexOf(section.value),
    cumulative: 2 + section.columns.indexOf(section.cumulativeShare),
    categoryTitle: sheetWords.fromLargest[telling.language],
    pointColors: customerColours(telling, customers),
  });
}

function groupsPart(telling: Telling, section: Pareto): Part {
  return withChart(telling, section, {
    columns: paretoGroups(telling, section),
    values: 2,
    cumulative: 4,
    categoryTitle: sheetWords.ranks[telling.language],
  });
}

function withChart(telling: Telling, section: Pareto, { columns, ...drawn }: Drawn & { readonly columns: readonly TableColumn[] }): Part {
  const table = tablePart(columns);
  const rows = Math.max(table.rows, leastChartRows);
  const chart = paretoChart(telling, section, {
    ...drawn,
    name: `${telling.report.method}.${section.id}`,
    row: 0,
    rows,
    column: columns.length + 1,
    width: chartWidth,
    categories: 0,
    top: 1,
    points: columns[0]!.values.length,
    valueFormat: columns[drawn.values]!.format,
  });
  return { ...table, rows, charts: [chart] };
}

function customerColours({ method }: Telling, customers: readonly CustomerVerdict[]): string[] {
  return customers.map(({ class: id }) => palette[method.classes[id]!.role].chart);
}
