import { palette } from "../../core/palette";
import type { Section } from "../../core/method/Section";
import { format } from "../../words/format";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { shareFormat } from "../formats/columnFormat";
import type { ChartPlan } from "../layout/Part";
import type { Telling } from "../Telling";

type Pareto = Extract<Section, { kind: "pareto" }>;

/** The share that the title counts customers for: Juran's vital few. */
const vital = 0.8;
/** The cumulative line: dark grey, so that it takes no class's colour. */
const lineColor = palette.gone.text!;

export interface ParetoPlace extends Pick<ChartPlan, "name" | "row" | "rows" | "column" | "width"> {
  /** Columns of the table that hold the categories, the values and the cumulative shares; its first `points` rows are drawn. */
  readonly categories: number;
  readonly values: number;
  readonly cumulative: number;
  /** The table's first row of values. */
  readonly top: number;
  readonly points: number;
  readonly categoryTitle: string;
  readonly valueFormat: string | null;
  /** A colour per column, where each column is a customer. */
  readonly pointColors?: readonly string[];
}

/** A native Pareto chart: columns from the largest, and the running total on a second axis that ends at 100 %. */
export function paretoChart(telling: Telling, section: Pareto, place: ParetoPlace): ChartPlan {
  const { words, language } = telling;
  const area = (column: number) => ({ row: place.top, column, rows: place.points, columns: 1 });
  const value = words.columns[section.value]![language];
  const cumulative = words.columns[section.cumulativeShare]![language];
  return {
    name: place.name,
    row: place.row,
    rows: place.rows,
    column: place.column,
    width: place.width,
    title: carriedTitle(telling, section),
    categories: area(place.categories),
    series: [
      {
        name: value,
        type: "column",
        values: area(place.values),
        color: palette.best.chart,
        ...(place.pointColors && { pointColors: place.pointColors }),
      },
      { name: cumulative, type: "line", values: area(place.cumulative), color: lineColor, secondary: true },
    ],
    categoryTitle: place.categoryTitle,
    valueTitle: value,
    ...(place.valueFormat !== null && { valueFormat: place.valueFormat }),
    secondaryTitle: cumulative,
    secondaryFormat: shareFormat.replace(".0", ""),
    secondaryMaximum: 1,
    gap: 10,
    legend: false,
  };
}

/** How many customers it takes to bring four fifths, and what they bring exactly. */
function carriedTitle({ report, language }: Telling, { rows, cumulativeShare }: Pareto): string {
  const reached = (row: number): number => Number(report.customers[row]!.columns[cumulativeShare]);
  const last = rows.findIndex((row) => reached(row) >= vital - 1e-12);
  const share = format.share(last < 0 ? 1 : reached(rows[last]!), language);
  return say(sheetWords.carried, language, { count: last < 0 ? rows.length : last + 1, all: rows.length, share });
}
