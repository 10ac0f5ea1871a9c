import type { ChartModel } from "../../model/ChartModel";
import type { NumberFormatter } from "./ChartData";
import type { Box, ChartElement } from "./ChartElement";
import { element, fittedText, ink, textElement, textWidth } from "./ChartElement";
import type { PlottedSeries } from "./ChartFrame";
import { valueScale } from "./valueAxis";

const numbers = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/** Points over two value axes. */
export function drawScatter(
  chart: ChartModel,
  series: readonly PlottedSeries[],
  { box, format }: { box: Box; format: NumberFormatter },
): ChartElement[] {
  const { categoryAxis, valueAxis } = chart;
  const ys = series.flatMap(({ data }) => numbers(data.values));
  const xs = series.flatMap(({ data }) => numbers(data.xValues));
  const pattern = valueAxis.numberFormat || series[0]?.data.format || "General";
  const wide = Math.max(...valueScale(ys, valueAxis, { from: 0, to: 1 }).ticks.map((tick) => textWidth(format(tick, pattern))));
  const left = box.left + wide + 10 + (valueAxis.title ? 18 : 0);
  const plot: Box = {
    left,
    top: box.top + 4,
    width: box.left + box.width - left - 12,
    height: box.height - 24 - (categoryAxis.title ? 18 : 0),
  };
  const x = valueScale(xs, categoryAxis, { from: plot.left, to: plot.left + plot.width });
  const y = valueScale(ys, valueAxis, { from: plot.top + plot.height, to: plot.top });
  const bottom = plot.top + plot.height;
  const line = (at: number, stroke: string): ChartElement =>
    element("line", {
      x1: plot.left,
      x2: plot.left + plot.width,
      y1: at,
      y2: at,
      stroke,
      "stroke-width": 1,
      "shape-rendering": "crispEdges",
    });
  return [
    ...y.ticks.map((tick) => line(y.place(tick), tick === 0 ? ink.axis : ink.grid)),
    ...y.ticks.map((tick) => textElement(format(tick, pattern), [plot.left - 7, y.place(tick)], { anchor: "end" })),
    ...x.ticks.map((tick) => textElement(format(tick, categoryAxis.numberFormat || "General"), [x.place(tick), bottom + 11])),
    ...series.flatMap((one) => pointsOf(one, x, y)),
    ...(categoryAxis.title
      ? [textElement(fittedText(categoryAxis.title, plot.width), [plot.left + plot.width / 2, box.top + box.height - 7])]
      : []),
    ...(valueAxis.title
      ? [textElement(fittedText(valueAxis.title, plot.height), [box.left + 7, plot.top + plot.height / 2], { turn: -90 })]
      : []),
  ];
}

type Scale = ReturnType<typeof valueScale>;

function pointsOf({ model, data, color }: PlottedSeries, x: Scale, y: Scale): ChartElement[] {
  return data.values.flatMap((value, index) => {
    const across = data.xValues[index];
    if (value === null || across === null || across === undefined) return [];
    const look = { fill: model.pointColors[index] ?? color, "fill-opacity": 0.85, ...(model.outline ? { stroke: model.outline } : {}) };
    return [element("circle", { cx: x.place(across), cy: y.place(value), r: 3.5, ...look })];
  });
}
