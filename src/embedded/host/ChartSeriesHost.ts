import { parseAddress } from "../model/address";
import type { ChartSeriesModel } from "../model/ChartModel";
import { apiValue } from "./cellText";
import { ChartFillHost, ChartLineFormatHost } from "./ChartFormatHosts";
import type { ChartHost } from "./ChartHost";
import { ChartPointsCollectionHost } from "./ChartPointHost";
import { chartTypeOf, seriesType } from "./chartTypes";
import { invalidArgument, itemNotFound, notSupported } from "./excelErrors";
import type { HostShape } from "./HostShape";
import { hexColor } from "./hexColor";
import { RangeHost } from "./RangeHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export class ChartSeriesCollectionHost implements HostShape<Excel.ChartSeriesCollection> {
  static readonly hostName = "ChartSeriesCollection";

  constructor(private readonly chart: ChartHost) {}

  get items(): ChartSeriesHost[] {
    return this.chart.model.series.map((model) => new ChartSeriesHost(this.chart, model));
  }

  get count(): number {
    return this.chart.model.series.length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): ChartSeriesHost {
    const series = this.items[index];
    if (!series) throw invalidArgument("ChartSeriesCollection.getItemAt");
    return series;
  }

  /** An empty series; its cells are set next. */
  add(name?: string, index?: number): ChartSeriesHost {
    const { series, chartType } = this.chart.edit("ChartSeriesCollection.add");
    const model: ChartSeriesModel = {
      name: name ?? `Series${String(series.length + 1)}`,
      type: seriesType(chartType) ?? "column",
      values: "",
      pointColors: {},
      axis: "primary",
    };
    series.splice(index ?? series.length, 0, model);
    this.chart.changed();
    return new ChartSeriesHost(this.chart, model);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export class ChartSeriesHost implements HostShape<Excel.ChartSeries> {
  static readonly hostName = "ChartSeries";

  constructor(
    readonly chart: ChartHost,
    readonly model: ChartSeriesModel,
  ) {}

  get name(): string {
    const cell = this.model.nameReference === undefined ? undefined : this.#cellOf(this.model.nameReference);
    return cell ?? this.model.name;
  }

  /** A text that begins with `=` names a cell. */
  set name(name: string) {
    this.chart.edit("ChartSeries.name");
    if (name.startsWith("=")) this.model.nameReference = name.slice(1);
    else delete this.model.nameReference;
    this.set({ name });
  }

  get chartType(): Excel.ChartType {
    return chartTypeOf(this.model.type, this.chart.model.chartType) as Excel.ChartType;
  }

  set chartType(chartType: string) {
    const type = seriesType(chartType);
    if (!type) throw notSupported(`ChartSeries.chartType(${chartType})`);
    this.set({ type });
  }

  get axisGroup(): Excel.ChartAxisGroup {
    return (this.model.axis === "secondary" ? "Secondary" : "Primary") as Excel.ChartAxisGroup;
  }

  /** The secondary value axis comes and goes with the series that use it. */
  set axisGroup(group: string) {
    if (group !== "Primary" && group !== "Secondary") throw invalidArgument("ChartSeries.axisGroup");
    const { model } = this.chart;
    this.set({ axis: group === "Secondary" ? "secondary" : "primary" });
    if (model.series.some(({ axis }) => axis === "secondary")) model.secondaryValueAxis ??= { visible: true };
    else delete model.secondaryValueAxis;
  }

  get hasDataLabels(): boolean {
    return this.model.hasDataLabels ?? false;
  }

  set hasDataLabels(hasDataLabels: boolean) {
    this.set({ hasDataLabels });
  }

  get markerStyle(): Excel.ChartMarkerStyle {
    return (this.model.showMarkers === false ? "None" : "Automatic") as Excel.ChartMarkerStyle;
  }

  set markerStyle(style: string) {
    this.set({ showMarkers: style !== "None" });
  }

  /** Points. */
  get markerSize(): number {
    return this.model.markerSize ?? 5;
  }

  set markerSize(markerSize: number) {
    if (!(markerSize >= 2 && markerSize <= 72)) throw invalidArgument("ChartSeries.markerSize");
    this.set({ markerSize });
  }

  get smooth(): boolean {
    return this.model.smooth ?? false;
  }

  set smooth(smooth: boolean) {
    if (this.model.type !== "line" && this.model.type !== "scatter") throw notSupported("ChartSeries.smooth of this kind of chart");
    this.set({ smooth });
  }

  /** Per cent of a bar's width, for all series of the chart. */
  get gapWidth(): number {
    return this.chart.model.gapWidth ?? 150;
  }

  set gapWidth(gapWidth: number) {
    if (!(gapWidth >= 0 && gapWidth <= 500)) throw invalidArgument("ChartSeries.gapWidth");
    this.chart.edit("ChartSeries.gapWidth").gapWidth = gapWidth;
    this.chart.changed();
  }

  get overlap(): number {
    return this.chart.model.overlap ?? 0;
  }

  set overlap(overlap: number) {
    if (!(overlap >= -100 && overlap <= 100)) throw invalidArgument("ChartSeries.overlap");
    this.chart.edit("ChartSeries.overlap").overlap = overlap;
    this.chart.changed();
  }

  get points(): ChartPointsCollectionHost {
    return new ChartPointsCollectionHost(this);
  }

  get format(): ChartSeriesFormatHost {
    return new ChartSeriesFormatHost(this);
  }

  setValues(sourceData: unknown): void {
    this.set({ values: this.#reference(sourceData, "ChartSeries.setValues") });
  }

  setXAxisValues(sourceData: unknown): void {
    this.set({ categories: this.#reference(sourceData, "ChartSeries.setXAxisValues") });
  }

  delete(): void {
    const { series } = this.chart.edit("ChartSeries.delete");
    if (!series.includes(this.model)) throw itemNotFound("ChartSeries.delete");
    series.splice(series.indexOf(this.model), 1);
    this.chart.changed();
  }

  set(part: Partial<ChartSeriesModel>): void {
    this.chart.edit("ChartSeries");
    Object.assign(this.model, part);
    this.chart.changed();
  }

  #reference(source: unknown, location: string): string {
    if (!(source instanceof RangeHost)) throw invalidArgument(location);
    return source.absolute;
  }

  #cellOf(reference: string): string | undefined {
    const parsed = parseAddress(reference);
    const sheet = parsed && this.chart.owner.host.workbook.sheet(parsed.sheet ?? this.chart.owner.sheetId);
    const value = sheet?.cells.get(parsed?.area.row ?? 0, parsed?.area.column ?? 0)?.value;
    return value === undefined ? undefined : String(apiValue(value));
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export class ChartSeriesFormatHost implements HostShape<Excel.ChartSeriesFormat> {
  static readonly hostName = "ChartSeriesFormat";

  constructor(private readonly series: ChartSeriesHost) {}

  get fill(): ChartFillHost {
    const { series } = this;
    return new ChartFillHost({
      color: () => series.model.color,
      setColor: (color) => setColor(series, color),
    });
  }

  /** The line of a line chart, the outline of other series. */
  get line(): ChartLineFormatHost {
    const { series } = this;
    const isLine = series.model.type === "line";
    return new ChartLineFormatHost({
      color: () => (isLine ? series.model.color : series.model.outline),
      setColor: (color) => (isLine ? setColor(series, color) : series.set({ outline: hexColor(color, "ChartLineFormat.color") })),
      weight: () => series.model.lineWeight,
      setWeight: (lineWeight) => series.set({ lineWeight }),
    });
  }
}

function setColor(series: ChartSeriesHost, color: string | undefined): void {
  series.chart.edit("ChartFill");
  if (color === undefined) delete series.model.color;
  else series.model.color = hexColor(color, "ChartFill.setSolidColor");
  series.chart.changed();
}
