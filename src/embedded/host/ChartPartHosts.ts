import type { ChartHost } from "./ChartHost";
import { invalidArgument } from "./excelErrors";
import type { HostShape } from "./HostShape";

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export class ChartTitleHost implements HostShape<Excel.ChartTitle> {
  static readonly hostName = "ChartTitle";

  constructor(private readonly chart: ChartHost) {}

  get text(): string {
    return this.chart.model.title ?? "";
  }

  set text(text: string) {
    this.chart.edit("ChartTitle.text").title = text;
    this.chart.changed();
  }

  /** Whether it lies over the plot. */
  get overlay(): boolean {
    return this.chart.model.titleOverlay ?? false;
  }

  set overlay(titleOverlay: boolean) {
    this.chart.edit("ChartTitle.overlay").titleOverlay = titleOverlay;
    this.chart.changed();
  }

  get visible(): boolean {
    return this.chart.model.title !== undefined;
  }

  set visible(visible: boolean) {
    const model = this.chart.edit("ChartTitle.visible");
    if (!visible) delete model.title;
    else model.title ??= "Chart Title";
    this.chart.changed();
  }
}

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"];

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export class ChartLegendHost implements HostShape<Excel.ChartLegend> {
  static readonly hostName = "ChartLegend";

  constructor(private readonly chart: ChartHost) {}

  get visible(): boolean {
    return this.chart.model.legend?.visible ?? false;
  }

  set visible(visible: boolean) {
    this.chart.edit("ChartLegend.visible").legend = { ...this.chart.model.legend, position: this.position, visible };
    this.chart.changed();
  }

  /** Whether it lies over the plot. */
  get overlay(): boolean {
    return this.chart.model.legend?.overlay ?? false;
  }

  set overlay(overlay: boolean) {
    this.chart.edit("ChartLegend.overlay").legend = { position: this.position, visible: this.visible, overlay };
    this.chart.changed();
  }

  get position(): Excel.ChartLegendPosition {
    return (this.chart.model.legend?.position ?? "Bottom") as Excel.ChartLegendPosition;
  }

  set position(position: string) {
    if (!POSITIONS.includes(position)) throw invalidArgument("ChartLegend.position");
    this.chart.edit("ChartLegend.position").legend = { ...this.chart.model.legend, position, visible: this.visible };
    this.chart.changed();
  }
}
