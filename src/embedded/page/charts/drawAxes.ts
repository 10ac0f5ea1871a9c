import type { AxisModel } from "../../model/ChartModel";
import type { ChartElement } from "./ChartElement";
import { element, fittedText, ink, textElement, textWidth } from "./ChartElement";
import type { ChartFrame } from "./ChartFrame";
import type { ValueScale } from "./valueAxis";

/** How a value axis writes its numbers: its own format, else that of its first series. */
export function axisFormat(
  frame: Pick<ChartFrame, "series" | "isPercent">,
  axis: AxisModel | undefined,
  which: "primary" | "secondary",
): string {
  if (frame.isPercent) return "0%";
  return axis?.numberFormat || frame.series.find(({ model }) => model.axis === which)?.data.format || "General";
}

type Point = readonly [x: number, y: number];

function rule([x1, y1]: Point, [x2, y2]: Point, stroke: string): ChartElement {
  return element("line", { x1, y1, x2, y2, stroke, "stroke-width": 1, "shape-rendering": "crispEdges" });
}

function grid(frame: ChartFrame): ChartElement[] {
  const { plot, isHorizontal, primary, chart } = frame;
  if (chart.valueAxis.gridlines === false) return [];
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  return primary.ticks.map((tick) => {
    const at = primary.place(tick);
    return isHorizontal ? rule([at, plot.top], [at, bottom], ink.grid) : rule([plot.left, at], [right, at], ink.grid);
  });
}

function valueLabels(frame: ChartFrame, scale: ValueScale, which: "primary" | "secondary"): ChartElement[] {
  const { plot, isHorizontal, chart } = frame;
  const axis = which === "primary" ? chart.valueAxis : chart.secondaryValueAxis;
  if (axis?.visible === false || axis?.labels === "None") return [];
  const pattern = axisFormat(frame, axis, which);
  return scale.ticks.map((tick) => {
    const text = frame.format(tick, pattern);
    const at = scale.place(tick);
    if (isHorizontal) return textElement(text, [at, plot.top + plot.height + 11]);
    return which === "primary"
      ? textElement(text, [plot.left - 7, at], { anchor: "end" })
      : textElement(text, [plot.left + plot.width + 7, at], { anchor: "start" });
  });
}

/** Room for the names of categories that stand beside bars, at most a third of the chart. */
export function categoryRoom(names: readonly string[], width: number): number {
  return Math.min(width / 3, Math.max(...names.map((name) => textWidth(name)), 10)) + 12;
}

/** Whether names beneath columns must lean to be readable. */
export function namesLean(names: readonly string[], bandWidth: number): boolean {
  return bandWidth >= 14 && names.some((name) => textWidth(name) > bandWidth - 4);
}

function categoryLabels(frame: ChartFrame): ChartElement[] {
  const { plot, isHorizontal, chart, bandWidth } = frame;
  if (!chart.categoryAxis.visible || chart.categoryAxis.labels === "None") return [];
  const names = frame.series[0]?.data.categories ?? [];
  const every = Math.max(1, Math.ceil((isHorizontal ? 13 : 14) / bandWidth));
  const shown = names.map((name, index) => [name, index] as const).filter(([, index]) => index % every === 0);
  if (isHorizontal)
    return shown.map(([name, index]) =>
      textElement(fittedText(name, plot.left - 24), [plot.left - 7, frame.band(index)], { anchor: "end" }),
    );
  const bottom = plot.top + plot.height;
  if (!namesLean(names, bandWidth) && every === 1) return shown.map(([name, index]) => textElement(name, [frame.band(index), bottom + 11]));
  if (every > 1) {
    const sparse = Math.max(1, Math.ceil(60 / bandWidth));
    return names.flatMap((name, index) =>
      index % sparse === 0 ? [textElement(fittedText(name, 56), [frame.band(index), bottom + 11])] : [],
    );
  }
  return shown.map(([name, index]) => textElement(fittedText(name, 70), [frame.band(index), bottom + 9], { anchor: "end", turn: -40 }));
}

/** Gridlines, axis lines and the writing along them. */
export function drawAxes(frame: ChartFrame): ChartElement[] {
  const { plot, isHorizontal, primary, secondary } = frame;
  const zero = primary.place(Math.max(primary.minimum, Math.min(primary.maximum, 0)));
  const base = isHorizontal
    ? rule([zero, plot.top], [zero, plot.top + plot.height], ink.axis)
    : rule([plot.left, zero], [plot.left + plot.width, zero], ink.axis);
  return [
    ...grid(frame),
    ...valueLabels(frame, primary, "primary"),
    ...(secondary ? valueLabels(frame, secondary, "secondary") : []),
    ...categoryLabels(frame),
    base,
  ];
}
