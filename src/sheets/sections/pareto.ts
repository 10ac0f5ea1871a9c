import { palette } from "../../core/palette";
import type { Section } from "../../core/method/Section";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { customerColumns } from "../columns/customerColumns";
import type { Part } from "../layout/Part";
import { sectionFrame } from "../layout/sectionFrame";
import type { TableColumn } from "../layout/TableColumn";
import { stackParts } from "../layout/stackParts";
import { tablePart } from "../layout/tablePart";
import type { CustomerVerdict } from "../Report";
import type { Telling } from "../Telling";
import { paretoChart, type ParetoPlace } from "./paretoChart";
import { paretoGroups } from "./paretoGroups";

type Pareto = Extract<Section, { kind: "pareto" }>;
type Drawn = Pick<ParetoPlace, "values" | "cumulative" | "categoryTitle" | "pointColors">;

/** More customers than this are drawn in groups, and listed on a sheet of their own. */
export const paretoLimit = 30;
/** The customers of a long ranking that the summary names. */
const largestShown = 10;
const leastChartWidth = 70;
const leastChartRows = 18;

/** The ranking with its Pareto chart beside it: customer by customer where they are few, else in groups. */
export function pareto(telling: Telling, section: Pareto): Part {
  const { words, language } = telling;
  const { title, note } = words.sections[section.id]!;
  const short = section.rows.length <= paretoLimit;
  const body = short ? customersPart(telling, section) : groupsPart(telling, section);
  const hints = short ? [] : [sheetWords.grouped[language], sheetWords.wholeRanking[language]];
  return sectionFrame(title[language], [note?.[language], outsideTotal(telling, section), ...hints], body);
}

/** Why the shares here may differ from those of the class table, which are of the net total. */
function outsideTotal({ report, language }: Telling, { rows, value }: Pareto): string | undefined {
  const count = rows.filter((row) => Number(report.customers[row]!.columns[value] ?? 0) <= 0).length;
  return count > 0 ? say(sheetWords.outsideTotal, language, { count }) : undefined;
}

function customersPart(telling: Telling, section: Pareto): Part {
  const customers = at(telling, section.rows);
  return withChart(telling, section, {
    columns: customerColumns(telling, customers, section.columns),
    values: 2 + section.columns.indexOf(section.value),
    cumulative: 2 + section.columns.indexOf(section.cumulativeShare),
    categoryTitle: sheetWords.fromLargest[telling.language],
    pointColors: customerColours(telling, customers),
  });
}

/** The curve of all customers, then the few that the summary names. */
function groupsPart(telling: Telling, section: Pareto): Part {
  const { language } = telling;
  const columns = paretoGroups(telling, section);
  const groups = withChart(telling, section, { columns, values: 2, cumulative: 4, categoryTitle: sheetWords.fromLargest[language] });
  const largest = tablePart(customerColumns(telling, at(telling, section.rows.slice(0, largestShown)), section.columns));
  return stackParts([groups, sectionFrame(say(sheetWords.largest, language, { count: largestShown }), [], largest)], 1);
}

function at({ report }: Telling, rows: readonly number[]): CustomerVerdict[] {
  return rows.map((row) => report.customers[row]!);
}

function withChart(telling: Telling, section: Pareto, { columns, ...drawn }: Drawn & { readonly columns: readonly TableColumn[] }): Part {
  const table = tablePart(columns);
  const rows = Math.max(table.rows, leastChartRows);
  const chart = paretoChart(telling, section, {
    ...drawn,
    name: `${telling.report.method}.${section.id}`,
    row: 0,
    rows,
    place: { from: columns.length + 1, least: leastChartWidth },
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
