import type { ChartElement } from "./ChartElement";
import { element, textElement } from "./ChartElement";
import type { ChartFrame, PlottedSeries } from "./ChartFrame";

/** Points are marked while they stand this far apart in pixels. */
const MARKER_ROOM = 8;

type Point = readonly [x: number, y: number, index: number];

/** Runs of neighbouring points: an empty cell breaks the line. */
function runs(frame: ChartFrame, series: PlottedSeries): Point[][] {
  const scale = series.model.axis === "secondary" ? (frame.secondary ?? frame.primary) : frame.primary;
  const found: Point[][] = [[]];
  series.data.values.forEach((value, index) => {
    if (value === null) found.push([]);
    else found.at(-1)?.push([frame.band(index), scale.place(value), index]);
  });
  return found.filter((run) => run.length > 0);
}

const path = (run: readonly Point[]): string =>
  run.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

function markers(frame: ChartFrame, series: PlottedSeries, points: readonly Point[]): ChartElement[] {
  const wanted = series.model.showMarkers ?? /Markers/.test(frame.chart.chartType);
  if (!wanted || frame.bandWidth < MARKER_ROOM) return [];
  const { model, data } = series;
  return points.map(([cx, cy, index]) =>
    element(
      "circle",
      {
        cx,
        cy,
        r: ((model.markerSize ?? 4.5) * 96) / 72 / 2,
        fill: model.pointColors[index] ?? series.color,
        stroke: model.outline ?? "#FFFFFF",
        "stroke-width": 1,
      },
      [{ ...element("title"), text: `${data.categories[index] ?? ""}: ${frame.format(data.values[index] ?? 0, data.format)}` }],
    ),
  );
}

/** Lines and, for area charts, the surface beneath them. */
export function drawLines(frame: ChartFrame, lines: readonly PlottedSeries[]): ChartElement[] {
  return lines.flatMap((series) => {
    const { model, data } = series;
    const pieces = runs(frame, series);
    const scale = model.axis === "secondary" ? (frame.secondary ?? frame.primary) : frame.primary;
    const floor = scale.place(Math.max(0, scale.minimum));
    const surfaces = pieces.map((run) => `${path(run)}L${run.at(-1)?.[0] ?? 0} ${floor}L${run[0]?.[0] ?? 0} ${floor}Z`);
    const stroke = { fill: "none", stroke: series.color, "stroke-width": ((model.lineWeight ?? 1.75) * 4) / 3, "stroke-linejoin": "round" };
    const drawn =
      model.type === "area"
        ? surfaces.map((d) => element("path", { d, fill: series.color, "fill-opacity": 0.75 }))
        : pieces.map((run) => element("path", { d: path(run), ...stroke }));
    const points = pieces.flat();
    const labels = model.hasDataLabels
      ? points.map(([x, y, index]) => textElement(frame.format(data.values[index] ?? 0, data.format), [x, y - 9], { size: 10 }))
      : [];
    return [...drawn, ...(model.type === "area" ? [] : markers(frame, series, points)), ...labels];
  });
}
