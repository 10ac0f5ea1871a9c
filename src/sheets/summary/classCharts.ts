import { palette } from "../../core/palette";
import { total } from "../../core/statistics/total";
import { format } from "../../words/format";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { classLabel } from "../columns/classLabels";
import { countFormat } from "../formats/columnFormat";
import type { ChartPlan } from "../layout/Part";
import type { Series } from "../SheetDescription";
import type { Telling } from "../Telling";

const leastWidth = 60;

interface Bars {
  readonly name: string;
  readonly title: string;
  readonly measure: string;
  /** Column of the class table that the bars are drawn from. */
  readonly column: number;
  readonly format: string;
  readonly values: readonly number[];
}

/** Two bar charts side by side: customers by class and, where there is money, money by class. Drawn from the class table at the top of the same part. */
export function classCharts(
  telling: Telling,
  place: { readonly row: number; readonly moneyColumn: number; readonly moneyFormat: string | null },
): ChartPlan[] {
  const { report, words, language } = telling;
  const heads = report.summary.map(({ customers }) => customers);
  const sums = report.summary.map(({ value }) => value ?? 0);
  const customers = sheetWords.customers[language];
  const money = words.money[language];
  const all: Bars[] = [
    { name: "customers", title: headsTitle(telling, heads), measure: customers, column: 1, format: countFormat, values: heads },
    ...(place.moneyFormat === null
      ? []
      : [
          {
            name: "money",
            title: moneyTitle(telling, sums),
            measure: money,
            column: place.moneyColumn,
            format: place.moneyFormat,
            values: sums,
          },
        ]),
  ];
  return all.map((bars, index) =>
    chartOf(telling, bars, { row: place.row, place: { from: index === 0 ? "left" : "right", least: leastWidth } }),
  );
}

/** The rows of a bar chart: room for the title and the axis, and one row a bar. */
export function chartRows(bars: number): number {
  return Math.max(11, bars + 6);
}

function chartOf(telling: Telling, bars: Bars, place: Pick<ChartPlan, "row" | "place">): ChartPlan {
  const { report, words, language } = telling;
  const area = (column: number) => ({ row: 1, column, rows: report.summary.length, columns: 1 });
  return {
    ...place,
    name: `${report.method}.${bars.name}`,
    title: bars.title,
    categories: area(0),
    series: [{ name: bars.measure, type: "bar", values: area(bars.column), ...classPoints(telling) }],
    categoryTitle: words.classHeader[language],
    valueTitle: bars.measure,
    valueFormat: bars.format,
    ...(bars.values.every((value) => value >= 0) && { valueMinimum: 0 }),
    gap: 40,
    legend: false,
    rows: chartRows(report.summary.length),
  };
}

/** Every bar in its class's chart colour. */
function classPoints({ report, method }: Telling): Pick<Series, "color" | "pointColors"> {
  const colours = report.summary.map(({ class: id }) => palette[method.classes[id]!.role]);
  return {
    color: palette.plain.chart,
    pointColors: colours.map(({ chart }) => chart),
  };
}

function headsTitle(telling: Telling, heads: readonly number[]): string {
  const { language } = telling;
  const found = largest(telling, heads);
  return found ? say(sheetWords.mostCustomers, language, found) : byClass(telling, sheetWords.customers[language]);
}

function moneyTitle(telling: Telling, sums: readonly number[]): string {
  const { words, language } = telling;
  const found = largest(telling, sums);
  const money = words.money[language];
  return found ? say(sheetWords.mostMoney, language, { ...found, measure: money.toLowerCase() }) : byClass(telling, money);
}

/** The class with the largest number and its share; nothing where two share the first place or the sum says nothing. */
function largest(telling: Telling, numbers: readonly number[]): { class: string; share: string } | undefined {
  const all = total(numbers);
  const most = Math.max(...numbers);
  const isAlone = numbers.indexOf(most) === numbers.lastIndexOf(most);
  if (!isAlone || !(all > 0) || most > all) return undefined;
  const { class: id } = telling.report.summary[numbers.indexOf(most)]!;
  return { class: classLabel(telling, id), share: format.share(most / all, telling.language) };
}

function byClass({ words, language }: Telling, measure: string): string {
  const header = words.classHeader[language];
  return say(sheetWords.byClass, language, { measure, header: language === "en" ? header.toLowerCase() : header });
}
