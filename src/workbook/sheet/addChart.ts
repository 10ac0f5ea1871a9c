import type { Chart } from "../../sheets/SheetDescription";
import { rangeAt } from "../session/rangeAt";
import { addSeries } from "./addSeries";
import { chartText } from "./chartText";
import { setAxes } from "./setAxes";

/** Excel's type of the chart as a whole; single series may differ. */
function chartType({ series, stacked }: Chart): Excel.ChartType {
  const types = series.map(({ type }) => type);
  if (types.every((type) => type === "line")) return Excel.ChartType.line;
  if (types.includes("bar")) return stacked ? Excel.ChartType.barStacked : Excel.ChartType.barClustered;
  return stacked ? Excel.ChartType.columnStacked : Excel.ChartType.columnClustered;
}

/**
 * Queues a native chart. It is born from the cells of its first series, so that Excel makes exactly one series by itself; the others
 * are added.
 */
export function addChart(sheet: Excel.Worksheet, description: Chart): void {
  const { name, title, area, legend, series } = description;
  const first = series[0];
  if (!first) return;
  const chart = sheet.charts.add(chartType(description), rangeAt(sheet, first.values), Excel.ChartSeriesBy.columns);
  chart.name = name;
  chart.title.text = chartText(title);
  chart.legend.visible = legend ?? false;
  if (legend) chart.legend.position = Excel.ChartLegendPosition.bottom;
  series.forEach((one, index) => addSeries({ sheet, chart, description }, one, index));
  setAxes(chart, description);
  const cell = (row: number, column: number) => sheet.getCell(row, column);
  chart.setPosition(cell(area.row, area.column), cell(area.row + area.rows - 1, area.column + area.columns - 1));
}
