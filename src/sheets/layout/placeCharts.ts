import type { Chart } from "../SheetDescription";
import { leastColumnWidth } from "./columnWidths";
import type { ChartPlan } from "./Part";

/** Gives every chart whole columns that are together at least as wide as it wants to be. */
export function placeCharts(plans: readonly ChartPlan[], widths: readonly number[]): Chart[] {
  let free = 0;
  return plans.map(({ row, rows, column, width, ...chart }) => {
    const first = column === "next" ? free : column;
    let [columns, covered] = [0, 0];
    while (covered < width) covered += widths[first + columns++] ?? leastColumnWidth;
    free = first + columns;
    return { ...chart, area: { row, column: first, rows, columns } };
  });
}
