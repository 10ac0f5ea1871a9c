/** The numbers behind one series, in the order of its cells. */
export interface SeriesData {
  name: string;
  values: readonly (number | null)[];
  /** Category texts; for a scatter chart the x values are read from here as numbers. */
  categories: readonly string[];
  xValues: readonly (number | null)[];
  /** Number format of the first value's cell. */
  format: string;
}

/** What a chart's references hold, series by series. */
export type ChartData = readonly SeriesData[];

/** Writes a number as the given Excel number format does. */
export type NumberFormatter = (value: number, format: string) => string;
