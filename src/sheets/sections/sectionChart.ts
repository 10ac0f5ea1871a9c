import { palette } from "../../core/palette";
import type { Section, SectionChart, SectionColumn } from "../../core/method/Section";
import { phraseOf } from "../columns/sectionColumns";
import type { ChartPlan } from "../layout/Part";
import type { TableColumn } from "../layout/TableColumn";
import type { Telling } from "../Telling";

/** The colour of the sheet, for a series that others stand on. */
const unseen = "#FFFFFF";
const leastChartWidth = 70;
const leastChartRows = 16;

type Table = Extract<Section, { kind: "table" }>;

/** The native chart of a method's own table, beside it; its rows count from the table's header. */
export function sectionChart(telling: Telling, section: Table, columns: readonly TableColumn[]): ChartPlan | undefined {
  const { chart } = section;
  if (!chart || section.rows.length === 0) return undefined;
  const area = (column: number) => ({ row: 1, column, rows: section.rows.length, columns: 1 });
  const first = columns[chart.series[0]!.column]!;
  return {
    name: `${telling.report.method}.${section.id}`,
    title: phraseOf(telling, chart.title.code, chart.title.facts),
    row: 0,
    rows: Math.max(section.rows.length + 1, leastChartRows),
    place: { from: columns.length + 1, least: leastChartWidth },
    categories: area(chart.categories),
    categoryTitle: columns[chart.categories]!.header,
    series: chart.series.map(({ column, role }) => ({
      name: columns[column]!.header,
      type: typeOf(chart),
      values: area(column),
      color: role === null ? unseen : palette[role].chart,
    })),
    ...categoryFormat(section.columns[chart.categories]!, columns[chart.categories]!),
    ...(first.format !== null && { valueFormat: first.format }),
    ...(chart.type === "stacked" && { stacked: true }),
    ...(chart.type !== "line" && { gap: 40 }),
    legend: chart.series.filter(({ role }) => role !== null).length > 1,
  };
}

/** Days are numbers: on an axis, not every program shows them as the cells do unless it is told. */
function categoryFormat({ kind }: SectionColumn, { format }: TableColumn): Pick<ChartPlan, "categoryFormat"> {
  return kind === "date" && format !== null ? { categoryFormat: format } : {};
}

function typeOf({ type }: SectionChart): "column" | "bar" | "line" {
  return type === "stacked" ? "column" : type;
}
