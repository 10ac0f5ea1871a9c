import type { ChartElement } from "./ChartElement";
import { element, textElement } from "./ChartElement";
import type { ChartFrame, PlottedSeries } from "./ChartFrame";
import type { ValueScale } from "./valueAxis";

interface Bar {
  frame: ChartFrame;
  series: PlottedSeries;
  index: number;
  /** Along the category axis. */
  start: number;
  thickness: number;
  from: number;
  to: number;
}

function barElement({ frame, series, index, start, thickness, from, to }: Bar): ChartElement {
  const { model, data } = series;
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const box = frame.isHorizontal
    ? { x: low, y: start, width: high - low, height: thickness }
    : { x: start, y: low, width: thickness, height: high - low };
  const edge = model.pointOutlines?.[index] ?? model.outline;
  const outline: ChartElement["attributes"] = edge === undefined ? {} : { stroke: edge, "stroke-width": 1 };
  const value = frame.format(data.values[index] ?? 0, data.format);
  const label = `${data.categories[index] ?? ""}: ${value}`;
  return element("rect", { ...box, fill: model.pointColors[index] ?? series.color, ...outline }, [{ ...element("title"), text: label }]);
}

function labelElement({ frame, series, index, start, thickness, to, from }: Bar): ChartElement {
  const text = frame.format(series.data.values[index] ?? 0, series.data.format);
  const middle = start + thickness / 2;
  if (frame.isStacked) return textElement(text, frame.isHorizontal ? [(from + to) / 2, middle] : [middle, (from + to) / 2], { size: 10 });
  return frame.isHorizontal
    ? textElement(text, [to + 4, middle], { size: 10, anchor: "start" })
    : textElement(text, [middle, to - 8], { size: 10 });
}

/** Columns, or bars where the frame lies on its side; beside each other, or stacked from zero up and from zero down. */
export function drawBars(frame: ChartFrame, bars: readonly PlottedSeries[]): ChartElement[] {
  const { chart, bandWidth, count } = frame;
  if (bars.length === 0) return [];
  const overlap = frame.isStacked ? 1 : Math.max(-1, Math.min(1, (chart.overlap ?? 0) / 100));
  const gap = (chart.gapWidth ?? 150) / 100;
  const thickness = bandWidth / (bars.length - (bars.length - 1) * overlap + gap);
  const cluster = thickness * (bars.length - (bars.length - 1) * overlap);
  const made: ChartElement[] = [];
  const labels: ChartElement[] = [];
  for (let index = 0; index < count; index += 1) {
    const heap = { up: 0, down: 0 };
    const total = bars.reduce((sum, { data }) => sum + Math.abs(data.values[index] ?? 0), 0) || 1;
    bars.forEach((series, position) => {
      const raw = series.data.values[index];
      if (raw === null || raw === undefined) return;
      const scale: ValueScale = series.model.axis === "secondary" ? (frame.secondary ?? frame.primary) : frame.primary;
      const value = frame.isPercent ? raw / total : raw;
      const base = !frame.isStacked ? Math.max(0, scale.minimum) : value < 0 ? heap.down : heap.up;
      const end = frame.isStacked ? base + value : value;
      if (value < 0) heap.down += value;
      else heap.up += value;
      const start = frame.band(index) - cluster / 2 + position * thickness * (1 - overlap);
      const bar: Bar = { frame, series, index, start, thickness, from: scale.place(base), to: scale.place(end) };
      made.push(barElement(bar));
      if (series.model.hasDataLabels) labels.push(labelElement(bar));
    });
  }
  return [...made, ...labels];
}
