import { palette } from "../../core/palette";
import type { Section } from "../../core/method/Section";
import { total } from "../../core/statistics/total";
import { format } from "../../words/format";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { classLabel } from "../columns/classLabels";
import { shareFormat } from "../formats/columnFormat";
import type { ChartPlan } from "../layout/Part";
import type { Telling } from "../Telling";

type Pareto = Extract<Section, { kind: "pareto" }>;

/** The cumulative line: dark grey, so that it takes no class's colour. */
const lineColor = palette.gone.text!;

export interface ParetoPlace extends Pick<ChartPlan, "name" | "row" | "rows" | "place"> {
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
    place: place.place,
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
    // Both axes start at zero, so that a refund at the end does not lift the one from the other.
    valueMinimum: 0,
    secondaryTitle: cumulative,
    secondaryFormat: shareFormat.replace(".0", ""),
    secondaryMaximum: 1,
    gap: 10,
    legend: false,
  };
}

/** How many customers the best class holds that anyone is in, and what they bring: the same numbers as in the class table, refunds taken off. */
function carriedTitle(telling: Telling, { rows, value }: Pareto): string {
  const { report, language } = telling;
  const ranked = rows.map((row) => report.customers[row]!);
  const best = report.summary.find((line) => ranked.some((customer) => customer.class === line.class))!.class;
  const carried = ranked.filter((customer) => customer.class === best);
  const worth = (customers: typeof ranked): number => total(customers.map(({ columns }) => Number(columns[value] ?? 0)));
  const share = format.share(worth(carried) / worth(ranked), language);
  return say(sheetWords.carried, language, { class: classLabel(telling, best), count: carried.length, all: rows.length, share });
}
