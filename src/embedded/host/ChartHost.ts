import type { ChartModel } from "../model/ChartModel";
import { ChartAxesHost } from "./ChartAxisHost";
import { ChartLegendHost, ChartTitleHost } from "./ChartPartHosts";
import { ChartSeriesCollectionHost } from "./ChartSeriesHost";
import { seriesType } from "./chartTypes";
import { invalidArgument, itemNotFound, notSupported } from "./excelErrors";
import type { HostShape } from "./HostShape";
import { RangeHost } from "./RangeHost";
import { rangeOfAddress } from "./rangeOfAddress";
import { seriesFromRange } from "./seriesFromRange";
import type { WorksheetHost } from "./WorksheetHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export class ChartHost implements HostShape<Excel.Chart> {
  static readonly hostName = "Chart";

  constructor(
    readonly owner: WorksheetHost,
    readonly id: string,
  ) {}

  get model(): ChartModel {
    const model = this.owner.sheet.charts.find(({ id }) => id === this.id);
    if (!model) throw itemNotFound("Chart");
    return model;
  }

  get name(): string {
    return this.model.name;
  }

  set name(name: string) {
    this.#set({ name });
  }

  get chartType(): Excel.ChartType {
    return this.model.chartType as Excel.ChartType;
  }

  set chartType(chartType: string) {
    const type = seriesType(chartType);
    if (!type) throw notSupported(`Chart.chartType(${chartType})`);
    const model = this.edit("Chart.chartType");
    for (const series of model.series) series.type = type;
    this.#set({ chartType });
  }

  get left(): number {
    return this.model.left;
  }

  set left(left: number) {
    this.#set({ left });
  }

  get top(): number {
    return this.model.top;
  }

  set top(top: number) {
    this.#set({ top });
  }

  get width(): number {
    return this.model.width;
  }

  set width(width: number) {
    this.#set({ width });
  }

  get height(): number {
    return this.model.height;
  }

  set height(height: number) {
    this.#set({ height });
  }

  get worksheet(): WorksheetHost {
    return this.owner;
  }

  get title(): ChartTitleHost {
    return new ChartTitleHost(this);
  }

  get legend(): ChartLegendHost {
    return new ChartLegendHost(this);
  }

  get series(): ChartSeriesCollectionHost {
    return new ChartSeriesCollectionHost(this);
  }

  get axes(): ChartAxesHost {
    return new ChartAxesHost(this);
  }

  activate(): void {
    this.owner.activate();
  }

  delete(): void {
    const { charts } = this.owner.sheet;
    this.owner.host.checkAllowed(this.owner.sheet, "allowEditObjects", "Chart.delete");
    charts.splice(charts.indexOf(this.model), 1);
    this.changed();
  }

  setData(sourceData: unknown, seriesBy: string = "Auto"): void {
    if (!(sourceData instanceof RangeHost)) throw invalidArgument("Chart.setData");
    Object.assign(this.edit("Chart.setData"), {
      series: seriesFromRange(sourceData, { type: seriesType(this.model.chartType) ?? "column", seriesBy }),
    });
    this.changed();
  }

  /** From the start cell's top left corner to the end cell's bottom right one. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.#range(startCell);
    this.#set({ left: start.left, top: start.top });
    if (endCell === undefined || endCell === null) return;
    const end = this.#range(endCell);
    this.#set({ width: end.left + end.width - start.left, height: end.top + end.height - start.top });
  }

  /**
   * The description, to change more than the place.
   * @throws ApiNotFound for a chart of the file that has parts which would be lost
   */
  edit(location: string): ChartModel {
    const { model } = this;
    if (model.foreign && !model.foreign.drawable) throw notSupported(`${location} of a chart of this kind`);
    if (model.foreign) model.foreign = { ...model.foreign, edited: true };
    return model;
  }

  /** Tells the workbook that a chart of the sheet is different. */
  changed(): void {
    this.owner.host.workbook.announce({ facet: "charts", source: "api", sheet: this.owner.sheetId });
  }

  #range(cell: unknown): RangeHost {
    if (cell instanceof RangeHost) return cell;
    if (typeof cell !== "string") throw invalidArgument("Chart.setPosition");
    return rangeOfAddress(this.owner, cell, "Chart.setPosition");
  }

  #set(part: Partial<ChartModel>): void {
    Object.assign(this.model, part);
    this.changed();
  }
}
