import { notSupported } from "./excelErrors";
import type { HostShape } from "./HostShape";

/** What a line of a chart can be asked and told; what is absent is not served. */
export interface LineTarget {
  color: () => string | undefined;
  setColor: (color: string) => void;
  weight?: () => number | undefined;
  setWeight?: (weight: number) => void;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat */
export class ChartLineFormatHost implements HostShape<Excel.ChartLineFormat> {
  static readonly hostName: string = "ChartLineFormat";

  constructor(private readonly target: LineTarget) {}

  get color(): string {
    return this.target.color() ?? "";
  }

  set color(color: string) {
    this.target.setColor(color);
  }

  /** Points. */
  get weight(): number {
    return this.target.weight?.() ?? 0.75;
  }

  set weight(weight: number) {
    if (!this.target.setWeight) throw notSupported("ChartLineFormat.weight");
    this.target.setWeight(weight);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartborder */
export class ChartBorderHost extends ChartLineFormatHost {
  static override readonly hostName = "ChartBorder";
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
export class ChartFillHost implements HostShape<Excel.ChartFill> {
  static readonly hostName = "ChartFill";

  constructor(private readonly target: { color: () => string | undefined; setColor: (color: string | undefined) => void }) {}

  setSolidColor(color: string): void {
    this.target.setColor(color);
  }

  getSolidColor(): string {
    return this.target.color() ?? "";
  }

  /** Back to Excel's own choice. */
  clear(): void {
    this.target.setColor(undefined);
  }
}
