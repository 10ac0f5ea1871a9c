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
    this.chart.model.title = text;
    this.chart.changed();
  }

  get visible(): boolean {
    return this.chart.model.title !== undefined;
  }

  set visible(visible: boolean) {
    if (!visible) delete this.chart.model.title;
    else this.chart.model.title ??= "Chart Title";
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
    this.chart.model.legend = { position: this.position, visible };
    this.chart.changed();
  }

  get position(): Excel.ChartLegendPosition {
    return (this.chart.model.legend?.position ?? "Bottom") as Excel.ChartLegendPosition;
  }

  set position(position: string) {
    if (!POSITIONS.includes(position)) throw invalidArgument("ChartLegend.position");
    this.chart.model.legend = { position, visible: this.visible };
    this.chart.changed();
  }
}
