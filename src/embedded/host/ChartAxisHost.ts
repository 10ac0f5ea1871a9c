import type { AxisModel } from "../model/ChartModel";
import { ChartLineFormatHost } from "./ChartFormatHosts";
import type { ChartHost } from "./ChartHost";
import { invalidArgument, itemNotFound, notSupported } from "./excelErrors";
import type { HostShape } from "./HostShape";
import { hexColor } from "./hexColor";

type AxisName = "categoryAxis" | "valueAxis" | "secondaryValueAxis";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export class ChartAxesHost implements HostShape<Excel.ChartAxes> {
  static readonly hostName = "ChartAxes";

  constructor(private readonly chart: ChartHost) {}

  get categoryAxis(): ChartAxisHost {
    return new ChartAxisHost(this.chart, "categoryAxis");
  }

  get valueAxis(): ChartAxisHost {
    return new ChartAxisHost(this.chart, "valueAxis");
  }

  /** A secondary value axis is there as soon as a series uses it. */
  getItem(type: string, group: string = "Primary"): ChartAxisHost {
    if (type !== "Category" && type !== "Value") throw invalidArgument("ChartAxes.getItem");
    if (group === "Primary") return type === "Category" ? this.categoryAxis : this.valueAxis;
    if (type === "Category" || !this.chart.model.secondaryValueAxis) throw itemNotFound("ChartAxes.getItem");
    return new ChartAxisHost(this.chart, "secondaryValueAxis");
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export class ChartAxisHost implements HostShape<Excel.ChartAxis> {
  static readonly hostName = "ChartAxis";

  constructor(
    readonly chart: ChartHost,
    private readonly name: AxisName,
  ) {}

  get model(): AxisModel {
    const axis = this.chart.model[this.name];
    if (!axis) throw itemNotFound("ChartAxis");
    return axis;
  }

  get type(): Excel.ChartAxisType {
    return (this.name === "categoryAxis" ? "Category" : "Value") as Excel.ChartAxisType;
  }

  get axisGroup(): Excel.ChartAxisGroup {
    return (this.name === "secondaryValueAxis" ? "Secondary" : "Primary") as Excel.ChartAxisGroup;
  }

  get title(): ChartAxisTitleHost {
    return new ChartAxisTitleHost(this);
  }

  get majorGridlines(): ChartGridlinesHost {
    return new ChartGridlinesHost(this);
  }

  get numberFormat(): string {
    return this.model.numberFormat ?? "General";
  }

  set numberFormat(numberFormat: string) {
    this.set({ numberFormat });
  }

  /** An empty text where Excel chooses. */
  get minimum(): unknown {
    return this.model.minimum ?? "";
  }

  set minimum(minimum: unknown) {
    this.#limit("minimum", minimum);
  }

  get maximum(): unknown {
    return this.model.maximum ?? "";
  }

  set maximum(maximum: unknown) {
    this.#limit("maximum", maximum);
  }

  /** An empty text where Excel chooses. */
  get majorUnit(): unknown {
    return this.model.majorUnit ?? "";
  }

  set majorUnit(unit: unknown) {
    this.#step("majorUnit", unit);
  }

  /** An empty text where Excel chooses. */
  get minorUnit(): unknown {
    return this.model.minorUnit ?? "";
  }

  set minorUnit(unit: unknown) {
    this.#step("minorUnit", unit);
  }

  get tickLabelPosition(): Excel.ChartAxisTickLabelPosition {
    const { labels = this.name === "categoryAxis" ? "Low" : "NextToAxis" } = this.model;
    return labels as Excel.ChartAxisTickLabelPosition;
  }

  set tickLabelPosition(position: string) {
    if (position !== "NextToAxis" && position !== "High" && position !== "Low" && position !== "None")
      throw invalidArgument("ChartAxis.tickLabelPosition");
    this.set({ labels: position });
  }

  get visible(): boolean {
    return this.model.visible;
  }

  set visible(visible: boolean) {
    this.set({ visible });
  }

  get reversePlotOrder(): boolean {
    return this.model.reverse ?? false;
  }

  set reversePlotOrder(reverse: boolean) {
    this.set({ reverse });
  }

  edit(): AxisModel {
    this.chart.edit("ChartAxis");
    return this.model;
  }

  set(part: Partial<AxisModel>): void {
    Object.assign(this.edit(), part);
    this.chart.changed();
  }

  /** The steps of a category axis are categories, which are not counted here. */
  #step(unit: "majorUnit" | "minorUnit", value: unknown): void {
    if (this.name === "categoryAxis") throw notSupported(`ChartAxis.${unit} of a category axis`);
    if (typeof value === "number" && !(value > 0)) throw invalidArgument(`ChartAxis.${unit}`);
    this.#limit(unit, value);
  }

  #limit(end: "minimum" | "maximum" | "majorUnit" | "minorUnit", value: unknown): void {
    const isAutomatic = value === "" || value === null;
    if (!isAutomatic && typeof value !== "number") throw invalidArgument(`ChartAxis.${end}`);
    const model = this.edit();
    if (!isAutomatic) model[end] = value;
    else Reflect.deleteProperty(model, end);
    this.chart.changed();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxistitle */
export class ChartAxisTitleHost implements HostShape<Excel.ChartAxisTitle> {
  static readonly hostName = "ChartAxisTitle";

  constructor(private readonly axis: ChartAxisHost) {}

  get text(): string {
    return this.axis.model.title ?? "";
  }

  set text(title: string) {
    this.axis.set({ title });
  }

  get visible(): boolean {
    return this.axis.model.title !== undefined;
  }

  set visible(visible: boolean) {
    const model = this.axis.edit();
    if (visible) model.title ??= "Axis Title";
    else delete model.title;
    this.axis.chart.changed();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartgridlines */
export class ChartGridlinesHost implements HostShape<Excel.ChartGridlines> {
  static readonly hostName = "ChartGridlines";

  constructor(private readonly axis: ChartAxisHost) {}

  get visible(): boolean {
    return this.axis.model.gridlines ?? false;
  }

  set visible(gridlines: boolean) {
    this.axis.set({ gridlines });
  }

  get format(): ChartGridlinesFormatHost {
    return new ChartGridlinesFormatHost(this.axis);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartgridlinesformat */
export class ChartGridlinesFormatHost implements HostShape<Excel.ChartGridlinesFormat> {
  static readonly hostName = "ChartGridlinesFormat";

  constructor(private readonly axis: ChartAxisHost) {}

  get line(): ChartLineFormatHost {
    return new ChartLineFormatHost({
      color: () => this.axis.model.gridlineColor,
      setColor: (color) => this.axis.set({ gridlineColor: hexColor(color, "ChartLineFormat.color") }),
    });
  }
}
