import type { Chart } from "../../sheets/SheetDescription";
import { chartText } from "./chartText";

function title(axis: Excel.ChartAxis, text: string | undefined): void {
  axis.title.visible = text !== undefined;
  if (text !== undefined) axis.title.text = chartText(text);
}

/** Queues the axes' titles and number formats, and the second axis where a series uses it. */
export function setAxes(chart: Excel.Chart, description: Chart): void {
  const { categoryAxis, valueAxis } = chart.axes;
  title(categoryAxis, description.categoryTitle);
  title(valueAxis, description.valueTitle);
  if (description.categoryFormat !== undefined) categoryAxis.numberFormat = description.categoryFormat;
  if (description.valueFormat !== undefined) valueAxis.numberFormat = description.valueFormat;
  if (description.valueMinimum !== undefined) valueAxis.minimum = description.valueMinimum;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = "#E0E0E0";
  // Bars are drawn from the bottom up; reversed, they read in the order of their cells.
  if (description.series.some(({ type }) => type === "bar")) categoryAxis.reversePlotOrder = true;
  if (!description.series.some(({ secondary }) => secondary)) return;
  const second = chart.axes.getItem(Excel.ChartAxisType.value, Excel.ChartAxisGroup.secondary);
  title(second, description.secondaryTitle);
  if (description.secondaryFormat !== undefined) second.numberFormat = description.secondaryFormat;
  second.minimum = 0;
  if (description.secondaryMaximum !== undefined) second.maximum = description.secondaryMaximum;
}
