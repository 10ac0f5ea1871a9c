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
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const middle = reach(0, Math.max(least, whole / 2), widths);
  if (from === "left") return [0, middle];
  const column = from === "right" ? middle : from;
  return [column, Math.max(widths.length, reach(column, least, widths))];
}

/** The column after the first few that are together at least this wide. */
function reach(column: number, width: number, widths: readonly number[]): number {
  let end = column;
  for (let covered = 0; covered < width; end++) covered += widths[end] ?? leastColumnWidth;
  return end;
}
