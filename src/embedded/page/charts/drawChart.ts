import type { AxisModel, ChartModel } from "../../model/ChartModel";
import type { ChartData, NumberFormatter } from "./ChartData";
import type { Box, ChartElement } from "./ChartElement";
import { element, fittedText, ink, textElement, textWidth, wrappedText } from "./ChartElement";
import { accents } from "./ChartFrame";
import type { ChartFrame, PlottedSeries } from "./ChartFrame";
import { axisFormat, categoryRoom, drawAxes, namesLean } from "./drawAxes";
import { drawBars } from "./drawBars";
import { drawLegend } from "./drawLegend";
import { drawLines } from "./drawLines";
import { drawPie } from "./drawPie";
import { drawScatter } from "./drawScatter";
import { valueScale } from "./valueAxis";

export interface ChartSize {
  width: number;
  height: number;
}

const MARGIN = 12;
/** Pixels of Excel's title of 14 points, and of a line of it. */
const TITLE_SIZE = 18;
const TITLE_LINE = 23;

function isStackedType(chartType: string): boolean {
  return /Stacked/i.test(chartType);
}

/** All values that the axis must reach; stacked series count with their sums. */
function reach(series: readonly PlottedSeries[], isStacked: boolean, isPercent: boolean): number[] {
  if (isPercent) return [0, 1];
  const heaps = isStacked ? series.filter(({ model }) => model.type === "column" || model.type === "bar" || model.type === "area") : [];
  const single = series.filter((one) => !heaps.includes(one)).flatMap(({ data }) => data.values);
  const count = Math.max(0, ...heaps.map(({ data }) => data.values.length));
  const sums = Array.from({ length: count }, (_, index) => heaps.map(({ data }) => data.values[index] ?? 0)).flatMap((column) => [
    column.filter((value) => value > 0).reduce((sum, value) => sum + value, 0),
    column.filter((value) => value < 0).reduce((sum, value) => sum + value, 0),
  ]);
  return [...single, ...sums].filter((value): value is number => typeof value === "number");
}

/** The frame of a chart with axes: how much the writing takes, and what is left for drawing. */
function frameOf(chart: ChartModel, series: readonly PlottedSeries[], { box, format }: { box: Box; format: NumberFormatter }): ChartFrame {
  const isHorizontal = series.some(({ model }) => model.type === "bar") && series.every(({ model }) => model.type === "bar");
  const isStacked = isStackedType(chart.chartType);
  const isPercent = /100/.test(chart.chartType);
  const names = series[0]?.data.categories ?? [];
  const count = Math.max(1, ...series.map(({ data }) => data.values.length));
  const on = (which: "primary" | "secondary"): PlottedSeries[] => series.filter(({ model }) => model.axis === which);
  const second = on("secondary").length > 0 && chart.secondaryValueAxis !== undefined;
  const first = { from: 0, to: 1, most: isHorizontal ? 6 : Math.max(3, Math.floor(box.height / 45)) };
  const values = { primary: reach(second ? on("primary") : series, isStacked, isPercent), secondary: reach(on("secondary"), false, false) };
  const room = (axis: AxisModel | undefined, which: "primary" | "secondary"): number => {
    if (axis?.visible === false) return 6;
    const pattern = axisFormat({ series, isPercent }, axis, which);
    return 10 + Math.max(...valueScale(values[which], axis, first).ticks.map((tick) => textWidth(format(tick, pattern))));
  };
  const titled = (axis: AxisModel | undefined): number => (axis?.title ? 18 : 0);
  const beside = isHorizontal ? categoryRoom(names, box.width) : room(chart.valueAxis, "primary");
  const left = box.left + beside + titled(isHorizontal ? chart.categoryAxis : chart.valueAxis);
  const margin = isHorizontal ? 24 : 4;
  const right = box.left + box.width - (second ? room(chart.secondaryValueAxis, "secondary") + titled(chart.secondaryValueAxis) : margin);
  const lean = !isHorizontal && namesLean(names, (right - left) / count) ? 38 : 0;
  const beneath = !chart.categoryAxis.visible && !isHorizontal ? 6 : 20;
  const bottom = box.top + box.height - beneath - lean - titled(isHorizontal ? chart.valueAxis : chart.categoryAxis);
  const plot: Box = { left, top: box.top + 4, width: Math.max(20, right - left), height: Math.max(20, bottom - box.top - 4) };
  const along = isHorizontal ? { from: plot.left, to: plot.left + plot.width } : { from: plot.top + plot.height, to: plot.top };
  const bandWidth = (isHorizontal ? plot.height : plot.width) / count;
  const start = isHorizontal ? plot.top : plot.left;
  // Excel draws the first bar at the bottom unless the axis is reversed.
  const isReversed = isHorizontal ? !chart.categoryAxis.reverse : chart.categoryAxis.reverse === true;
  return {
    chart,
    series,
    plot,
    isHorizontal,
    isStacked,
    isPercent,
    count,
    format,
    bandWidth,
    primary: valueScale(values.primary, chart.valueAxis, { ...along, most: first.most }),
    secondary: second ? valueScale(values.secondary, chart.secondaryValueAxis, { ...along, most: first.most }) : undefined,
    band: (index) => start + ((isReversed ? count - 1 - index : index) + 0.5) * bandWidth,
  };
}

function axisTitles({ chart, plot, isHorizontal }: ChartFrame, box: Box): ChartElement[] {
  const [below, beside] = isHorizontal ? [chart.valueAxis, chart.categoryAxis] : [chart.categoryAxis, chart.valueAxis];
  const [middle, centre] = [plot.left + plot.width / 2, plot.top + plot.height / 2];
  const bottom = box.top + box.height - 7;
  const second = chart.secondaryValueAxis?.title;
  return [
    ...(below.title ? [textElement(fittedText(below.title, plot.width), [middle, bottom])] : []),
    ...(beside.title ? [textElement(fittedText(beside.title, plot.height + 20), [box.left + 7, centre], { turn: -90 })] : []),
    ...(second && !isHorizontal
      ? [textElement(fittedText(second, plot.height + 20), [box.left + box.width - 7, centre], { turn: 90 })]
      : []),
  ];
}

function drawPlot(
  chart: ChartModel,
  series: readonly PlottedSeries[],
  { box, format }: { box: Box; format: NumberFormatter },
): ChartElement[] {
  const types = new Set(series.map(({ model }) => model.type));
  if (types.has("pie")) return drawPie(series[0], box, format);
  if (types.has("scatter")) return drawScatter(chart, series, { box, format });
  const frame = frameOf(chart, series, { box, format });
  const areas = series.filter(({ model }) => model.type === "area");
  const bars = series.filter(({ model }) => model.type === "column" || model.type === "bar");
  const lines = series.filter(({ model }) => model.type === "line");
  return [...drawAxes(frame), ...drawLines(frame, areas), ...drawBars(frame, bars), ...drawLines(frame, lines), ...axisTitles(frame, box)];
}

/**
 * Draws a chart from its description and its numbers. Pure: the same chart, data and size give the same elements. `size` is in pixels,
 * `format` writes numbers by Excel's number formats.
 */
export function drawChart(
  chart: ChartModel,
  data: ChartData,
  { size, format }: { size: ChartSize; format: NumberFormatter },
): ChartElement {
  const { width, height } = size;
  const series = chart.series.map((model, index) => {
    const numbers = data[index] ?? { name: model.name, values: [], categories: [], xValues: [], format: "General" };
    return { model, data: numbers, color: model.color ?? accents[index % accents.length] ?? "#4472C4" };
  });
  const lines = chart.title ? wrappedText(chart.title, width - 2 * MARGIN, { size: TITLE_SIZE, most: 2 }) : [];
  const title = lines.map((line, index) =>
    textElement(line, [width / 2, MARGIN + 10 + index * TITLE_LINE], { size: TITLE_SIZE, color: ink.title }),
  );
  const top = lines.length > 0 ? MARGIN + lines.length * TITLE_LINE + 8 : MARGIN;
  const whole: Box = { left: MARGIN, top, width: width - 2 * MARGIN, height: height - top - MARGIN + 4 };
  const legend = chart.legend?.visible ? drawLegend(series, whole, chart.legend.position) : { elements: [], rest: whole };
  const content = [...title, ...legend.elements, ...drawPlot(chart, series, { box: legend.rest, format })];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width: "100%",
    height: "100%",
    role: "img",
    "aria-label": chart.title ?? chart.name,
  };
  const paper = element("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#FFFFFF", stroke: "#D9D9D9" });
  return element("svg", { ...attributes, "font-family": "'Segoe UI', 'Noto Sans', 'Microsoft JhengHei', 'Microsoft YaHei', sans-serif" }, [
    paper,
    ...content,
  ]);
}
