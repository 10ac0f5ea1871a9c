import type { Box, ChartElement } from "./ChartElement";
import { element, fittedText, ink, textElement } from "./ChartElement";
import type { NumberFormatter } from "./ChartData";
import { accents } from "./ChartFrame";
import type { PlottedSeries } from "./ChartFrame";

function slice([cx, cy]: readonly [number, number], radius: number, [from, to]: readonly [number, number]): string {
  const at = (turn: number): string => `${(cx + radius * Math.sin(turn)).toFixed(2)} ${(cy - radius * Math.cos(turn)).toFixed(2)}`;
  return `M${cx} ${cy}L${at(from)}A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}Z`;
}

/** The first series as a pie that begins at the top; every slice that has room is labelled with its name and share. */
export function drawPie(series: PlottedSeries | undefined, box: Box, format: NumberFormatter): ChartElement[] {
  if (!series) return [];
  const values = series.data.values.map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return [];
  const radius = Math.max(10, Math.min(box.width / 2 - 70, box.height / 2 - 18));
  const centre: readonly [number, number] = [box.left + box.width / 2, box.top + box.height / 2];
  let before = 0;
  return values.flatMap((value, index) => {
    const [from, to] = [
      (before / total) * 2 * Math.PI,
      Math.min(((before + value) / total) * 2 * Math.PI, (before / total) * 2 * Math.PI + 2 * Math.PI - 1e-4),
    ];
    before += value;
    if (value === 0) return [];
    const fill = series.model.pointColors[index] ?? accents[index % accents.length] ?? series.color;
    const piece = element("path", {
      d: slice(centre, radius, [from, to]),
      fill,
      stroke: series.model.outline ?? "#FFFFFF",
      "stroke-width": 1,
    });
    if (value / total < 0.02) return [piece];
    const middle = (from + to) / 2;
    const isRight = Math.sin(middle) >= 0;
    const point: readonly [number, number] = [centre[0] + (radius + 10) * Math.sin(middle), centre[1] - (radius + 10) * Math.cos(middle)];
    const room = isRight ? box.left + box.width - point[0] : point[0] - box.left;
    const words = `${series.data.categories[index] ?? ""} ${format(value / total, "0%")}`;
    return [piece, textElement(fittedText(words, room), point, { anchor: isRight ? "start" : "end", color: ink.text })];
  });
}
