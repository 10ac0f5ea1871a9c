import type { ChartModel, ChartSeriesModel } from "../../model/ChartModel";
import type { Box } from "./ChartElement";
import type { NumberFormatter, SeriesData } from "./ChartData";
import type { ValueScale } from "./valueAxis";

/** One series with its numbers. */
export interface PlottedSeries {
  model: ChartSeriesModel;
  data: SeriesData;
  color: string;
}

/** Everything that the parts of one chart with axes share. */
export interface ChartFrame {
  chart: ChartModel;
  series: readonly PlottedSeries[];
  plot: Box;
  /** Bars that lie: categories run down, values run right. */
  isHorizontal: boolean;
  isStacked: boolean;
  isPercent: boolean;
  primary: ValueScale;
  secondary: ValueScale | undefined;
  /** Middle of a category's band in pixels along the category axis. */
  band: (index: number) => number;
  bandWidth: number;
  count: number;
  format: NumberFormatter;
}

/** The Office theme's accents, for series that name no colour. */
export const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
