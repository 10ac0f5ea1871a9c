import type { ChartModel } from "../model/ChartModel";
import { ChartHost } from "./ChartHost";
import { seriesType } from "./chartTypes";
import { invalidArgument, itemNotFound, notSupported } from "./excelErrors";
import type { HostShape } from "./HostShape";
import { RangeHost } from "./RangeHost";
import { seriesFromRange } from "./seriesFromRange";
import type { WorksheetHost } from "./WorksheetHost";

/** Points: the size of a new chart in Excel. */
const NEW = { left: 192, top: 60, width: 360, height: 216 };

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export class ChartCollectionHost implements HostShape<Excel.ChartCollection> {
  static readonly hostName = "ChartCollection";

  constructor(private readonly owner: WorksheetHost) {}

  get items(): ChartHost[] {
    return this.owner.sheet.charts.map(({ id }) => new ChartHost(this.owner, id));
  }

  get count(): number {
    return this.owner.sheet.charts.length;
  }

  getCount(): number {
    return this.count;
  }

  add(type: string, sourceData: unknown, seriesBy: string = "Auto"): ChartHost {
    const location = "ChartCollection.add";
    if (!(sourceData instanceof RangeHost)) throw invalidArgument(location);
    const kind = seriesType(type);
    if (!kind) throw notSupported(`${location}(${type})`);
    this.owner.host.checkAllowed(this.owner.sheet, "allowEditObjects", location);
    const series = seriesFromRange(sourceData, { type: kind, seriesBy });
    const [only, ...others] = series;
    const chart: ChartModel = {
      ...this.#identity(),
      chartType: type,
      series,
      legend: { position: "Bottom", visible: others.length > 0 || kind === "pie" },
      categoryAxis: { visible: kind !== "pie" },
      valueAxis: { visible: kind !== "pie", gridlines: true },
      ...NEW,
    };
    if (only?.nameReference !== undefined && others.length === 0) chart.title = only.name;
    this.owner.sheet.charts.push(chart);
    this.#announce();
    return new ChartHost(this.owner, chart.id);
  }

  /** By name or id. */
  getItem(key: string): ChartHost {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw itemNotFound("ChartCollection.getItem");
    return chart;
  }

  getItemOrNullObject(key: string): ChartHost | null {
    return this.items.find((chart) => chart.id === key || chart.name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  getItemAt(index: number): ChartHost {
    const chart = this.items[index];
    if (!chart) throw invalidArgument("ChartCollection.getItemAt");
    return chart;
  }

  #identity(): { id: string; name: string } {
    const charts = this.owner.host.workbook.sheets.flatMap((sheet) => sheet.charts);
    const taken = new Set(charts.flatMap(({ id, name }) => [id, name]));
    const idOf = (n: number): string => `{${String(n).padStart(8, "0")}-00C4-0000-0000-000000000000}`;
    let number = charts.length + 1;
    while (taken.has(idOf(number)) || taken.has(`Chart ${String(number)}`)) number += 1;
    return { id: idOf(number), name: `Chart ${String(number)}` };
  }

  #announce(): void {
    this.owner.host.workbook.announce({ facet: "charts", source: "api", sheet: this.owner.sheetId });
  }
}
