import { palette } from "../../core/palette";
import type { Chart, Series } from "../../sheets/SheetDescription";
import { rangeAt } from "../session/rangeAt";
import { chartText } from "./chartText";

/** A chart under construction. */
export interface ChartSite {
  readonly sheet: Excel.Worksheet;
  readonly chart: Excel.Chart;
  readonly description: Chart;
}

/** Light chart colours get an outline, so that they stand out from white. */
function outlineOf(color: string): string | null {
  const role = Object.values(palette).find(({ chart }) => chart.toLowerCase() === color.toLowerCase());
  return role?.outline ?? null;
}

function typeOf({ type }: Series, stacked: boolean | undefined): Excel.ChartType {
  if (type === "line") return Excel.ChartType.line;
  if (type === "bar") return stacked ? Excel.ChartType.barStacked : Excel.ChartType.barClustered;
  return stacked ? Excel.ChartType.columnStacked : Excel.ChartType.columnClustered;
}

function colourArea(format: Excel.ChartSeriesFormat | Excel.ChartPointFormat, color: string): void {
  format.fill.setSolidColor(color);
}

function colourSeries(series: Excel.ChartSeries, { type, color, pointColors = [] }: Series): void {
  if (type === "line") {
    series.format.line.color = color;
    series.format.line.weight = 2;
    series.markerStyle = Excel.ChartMarkerStyle.none;
    return;
  }
  colourArea(series.format, color);
  const outline = outlineOf(color);
  // Where every point has a colour, it has its own outline or none.
  if (outline && pointColors.length === 0) series.format.line.color = outline;
  pointColors.forEach((pointColor, index) => {
    const point = series.points.getItemAt(index);
    colourArea(point.format, pointColor);
    const edge = outlineOf(pointColor);
    if (edge) point.format.border.color = edge;
  });
}

/** Queues one series with its cells, type, axis and colours. The first one is there already. */
export function addSeries({ sheet, chart, description }: ChartSite, one: Series, index: number): void {
  const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(chartText(one.name));
  series.name = chartText(one.name);
  if (index > 0) series.setValues(rangeAt(sheet, one.values));
  series.setXAxisValues(rangeAt(sheet, description.categories));
  if (index > 0) series.chartType = typeOf(one, description.stacked);
  if (one.secondary) series.axisGroup = Excel.ChartAxisGroup.secondary;
  if (one.type !== "line" && description.gap !== undefined) series.gapWidth = description.gap;
  colourSeries(series, one);
}
