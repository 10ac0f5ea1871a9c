export interface ChartSeriesModel {
  name: string;
  /** A1 reference with sheet, or undefined for a literal name. */
  nameReference?: string;
  type: "column" | "bar" | "line" | "pie" | "scatter" | "area";
  /** A1 references with sheet, such as `'RFM summary'!$B$6:$B$16`. */
  values: string;
  categories?: string;
  color?: string;
  /** Colour by point index. */
  pointColors: Record<number, string>;
  /** Outline colour of the whole series. */
  outline?: string;
  /** Outline colour by point index, where a point has its own. */
  pointOutlines?: Record<number, string>;
  axis: "primary" | "secondary";
  showMarkers?: boolean;
  /** Points. */
  markerSize?: number;
  smooth?: boolean;
  lineWeight?: number;
  hasDataLabels?: boolean;
}

export interface AxisModel {
  title?: string;
  numberFormat?: string;
  minimum?: number;
  maximum?: number;
  visible: boolean;
  /** Reversed order, for bars that read from top to bottom. */
  reverse?: boolean;
  majorUnit?: number;
  minorUnit?: number;
  /** Excel.ChartAxisTickLabelPosition; absent where this program chooses. */
  labels?: "NextToAxis" | "High" | "Low" | "None";
  gridlines?: boolean;
  gridlineColor?: string;
}

/** How a drawing follows inserted and deleted cells: it moves and grows, only moves, or stays. Excel.Placement. */
export type Placement = "TwoCell" | "OneCell" | "Absolute";

export interface ChartModel {
  id: string;
  name: string;
  /** Excel.ChartType of the whole chart, such as `ColumnClustered`, `BarClustered`, `Line`, `ColumnStacked`, `Pie`. */
  chartType: string;
  title?: string;
  /** Drawn over the plot instead of above it. */
  titleOverlay?: boolean;
  series: ChartSeriesModel[];
  legend?: { position: string; visible: boolean; overlay?: boolean };
  categoryAxis: AxisModel;
  valueAxis: AxisModel;
  secondaryValueAxis?: AxisModel;
  gapWidth?: number;
  overlap?: number;
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Whether it follows the cells under it; `TwoCell`, with its size, where absent. */
  placement?: Placement;
  /**
   * The part of the file that a chart came from. It stays as it is until the chart is edited. A chart that is not `drawable` has parts that
   * this description does not hold: it is shown as a frame with its title and cannot be edited.
   */
  foreign?: { part: string; drawable?: true; edited?: true };
}
