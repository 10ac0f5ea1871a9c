import { parseAddress } from "../model/address";
import { cellCount } from "../model/intersect";
import { ChartBorderHost, ChartFillHost } from "./ChartFormatHosts";
import type { ChartSeriesHost } from "./ChartSeriesHost";
import { invalidArgument } from "./excelErrors";
import type { HostShape } from "./HostShape";
import { hexColor } from "./hexColor";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpointscollection */
export class ChartPointsCollectionHost implements HostShape<Excel.ChartPointsCollection> {
  static readonly hostName = "ChartPointsCollection";

  constructor(private readonly series: ChartSeriesHost) {}

  get items(): ChartPointHost[] {
    return Array.from({ length: this.count }, (_, index) => new ChartPointHost(this.series, index));
  }

  /** One point a cell of the series' values. */
  get count(): number {
    const parsed = parseAddress(this.series.model.values);
    return parsed ? cellCount(parsed.area) : 0;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): ChartPointHost {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw invalidArgument("ChartPointsCollection.getItemAt");
    return new ChartPointHost(this.series, index);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpoint */
export class ChartPointHost implements HostShape<Excel.ChartPoint> {
  static readonly hostName = "ChartPoint";

  constructor(
    private readonly series: ChartSeriesHost,
    private readonly index: number,
  ) {}

  get format(): ChartPointFormatHost {
    return new ChartPointFormatHost(this.series, this.index);
  }

  get markerBackgroundColor(): string {
    return this.series.model.pointColors[this.index] ?? "";
  }

  set markerBackgroundColor(color: string) {
    setPointColor(this.series, this.index, color);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpointformat */
export class ChartPointFormatHost implements HostShape<Excel.ChartPointFormat> {
  static readonly hostName = "ChartPointFormat";

  constructor(
    private readonly series: ChartSeriesHost,
    private readonly index: number,
  ) {}

  get fill(): ChartFillHost {
    return new ChartFillHost({
      color: () => this.series.model.pointColors[this.index] ?? this.series.model.color,
      setColor: (color) => setPointColor(this.series, this.index, color),
    });
  }

  get border(): ChartBorderHost {
    return new ChartBorderHost({
      color: () => this.series.model.pointOutlines?.[this.index] ?? this.series.model.outline,
      setColor: (color) =>
        this.series.set({ pointOutlines: { ...this.series.model.pointOutlines, [this.index]: hexColor(color, "ChartBorder.color") } }),
    });
  }
}

function setPointColor(series: ChartSeriesHost, index: number, color: string | undefined): void {
  const { [index]: _, ...others } = series.model.pointColors;
  series.set({ pointColors: color === undefined ? others : { ...others, [index]: hexColor(color, "ChartFill.setSolidColor") } });
}
