import type { Box, ChartElement } from "./ChartElement";
import { element, textElement, textWidth } from "./ChartElement";
import { accents } from "./ChartFrame";
import type { PlottedSeries } from "./ChartFrame";

interface Entry {
  name: string;
  color: string;
  isLine: boolean;
}

function entriesOf(series: readonly PlottedSeries[]): Entry[] {
  const [first] = series;
  if (first?.model.type === "pie") {
    return first.data.categories.map((name, index) => ({
      name,
      color: first.model.pointColors[index] ?? accents[index % accents.length] ?? first.color,
      isLine: false,
    }));
  }
  return series.map(({ data, color, model }) => ({ name: data.name, color, isLine: model.type === "line" }));
}

function entryElements({ name, color, isLine }: Entry, [x, y]: readonly [number, number]): ChartElement[] {
  const key = isLine
    ? element("line", { x1: x, x2: x + 14, y1: y, y2: y, stroke: color, "stroke-width": 2.3 })
    : element("rect", { x: x + 2, y: y - 5, width: 10, height: 10, fill: color });
  return [key, textElement(name, [x + 18, y], { anchor: "start" })];
}

/** The legend on its side of the box, and the box that is left. */
export function drawLegend(series: readonly PlottedSeries[], box: Box, position: string): { elements: ChartElement[]; rest: Box } {
  const entries = entriesOf(series);
  const widths = entries.map(({ name }) => textWidth(name) + 32);
  if (/right|left/i.test(position)) {
    const width = Math.min(box.width / 3, Math.max(...widths, 0));
    const isLeft = /left/i.test(position);
    const left = isLeft ? box.left : box.left + box.width - width;
    const top = box.top + Math.max(8, box.height / 2 - entries.length * 9);
    const elements = entries.flatMap((entry, index) => entryElements(entry, [left, top + index * 18]));
    return { elements, rest: { ...box, left: isLeft ? box.left + width : box.left, width: box.width - width } };
  }
  const isTop = /top/i.test(position);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const y = isTop ? box.top + 8 : box.top + box.height - 8;
  let x = box.left + Math.max(0, (box.width - total) / 2);
  const elements = entries.flatMap((entry, index) => {
    const at = x;
    x += widths[index] ?? 0;
    return entryElements(entry, [at, y]);
  });
  return { elements, rest: { ...box, top: isTop ? box.top + 20 : box.top, height: box.height - 20 } };
}
