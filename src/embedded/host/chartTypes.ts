import type { ChartSeriesModel } from "../model/ChartModel";

type SeriesType = ChartSeriesModel["type"];

/** The kind of series that an Excel.ChartType draws; `undefined` for a type that is not served. */
export function seriesType(chartType: string): SeriesType | undefined {
  if (/^Column(Clustered|Stacked|Stacked100)$/.test(chartType)) return "column";
  if (/^Bar(Clustered|Stacked|Stacked100)$/.test(chartType)) return "bar";
  if (/^Line(Markers)?(Stacked|Stacked100)?$/.test(chartType)) return "line";
  if (/^Area(Stacked|Stacked100)?$/.test(chartType)) return "area";
  if (/^XYScatter/.test(chartType)) return "scatter";
  return /^(Pie|Doughnut)$/.test(chartType) ? "pie" : undefined;
}

/** The Excel.ChartType of one series in a chart: that of the whole chart where the kind is the same. */
export function chartTypeOf(series: SeriesType, whole: string): string {
  if (seriesType(whole) === series) return whole;
  return { column: "ColumnClustered", bar: "BarClustered", line: "Line", area: "Area", scatter: "XYScatter", pie: "Pie" }[series];
}
