import type { Chart } from "../SheetDescription";
import { leastColumnWidth } from "./columnWidths";
import type { ChartPlace, ChartPlan } from "./Part";

/** Gives every chart whole columns. Charts end where the content of the sheet ends, so that right edges agree, unless that is too narrow. */
export function placeCharts(plans: readonly ChartPlan[], widths: readonly number[]): Chart[] {
  return plans.map(({ row, rows, place, ...chart }) => {
    const [column, end] = spanOf(place, widths);
    return { ...chart, area: { row, column, rows, columns: end - column } };
  });
}

/** First column, and the column after the last. */
function spanOf({ from, least }: ChartPlace, widths: readonly number[]): [number, number] {
  const middle = Math.max(reach(0, least, widths), middleOf(widths));
  if (from === "left") return [0, middle];
  const column = from === "right" ? middle : from;
  return [column, Math.max(widths.length, reach(column, least, widths))];
}

/** The edge between columns that is nearest to the middle of them all. */
function middleOf(widths: readonly number[]): number {
  const half = widths.reduce((sum, width) => sum + width, 0) / 2;
  let covered = 0;
  const edges = widths.map((width) => Math.abs((covered += width) - half));
  return edges.indexOf(Math.min(...edges)) + 1;
}

/** The column after the first few that are together at least this wide. */
function reach(column: number, width: number, widths: readonly number[]): number {
  let end = column;
  for (let covered = 0; covered < width; end++) covered += widths[end] ?? leastColumnWidth;
  return end;
}
