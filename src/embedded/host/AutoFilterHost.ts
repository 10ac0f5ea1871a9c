import { itemNotFound, notSupported } from "./excelErrors";
import type { HostShape } from "./HostShape";
import type { RangeHost } from "./RangeHost";
import { rangeOfAddress } from "./rangeOfAddress";
import type { WorksheetHost } from "./WorksheetHost";

/** The filter buttons of a sheet; choosing rows is the grid's business. https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export class AutoFilterHost implements HostShape<Excel.AutoFilter> {
  static readonly hostName = "AutoFilter";

  constructor(private readonly owner: WorksheetHost) {}

  get enabled(): boolean {
    return this.owner.sheet.autoFilter !== undefined;
  }

  get isDataFiltered(): boolean {
    const area = this.owner.sheet.autoFilter;
    if (!area) return false;
    for (let row = area.row; row < area.row + area.rows; row += 1) if (this.owner.sheet.rows.get(row)?.hidden) return true;
    return false;
  }

  apply(range: unknown, columnIndex?: number): void {
    if (columnIndex !== undefined) throw notSupported("AutoFilter.apply with criteria");
    const target = typeof range === "string" ? rangeOfAddress(this.owner, range, "AutoFilter.apply") : (range as RangeHost);
    this.owner.sheet.autoFilter = { ...target.place };
    this.#announce();
  }

  remove(): void {
    delete this.owner.sheet.autoFilter;
    this.#announce();
  }

  clearCriteria(): void {
    const area = this.owner.sheet.autoFilter;
    for (let row = area?.row ?? 0; area && row < area.row + area.rows; row += 1) {
      const entry = this.owner.sheet.rows.get(row);
      if (entry?.hidden) this.owner.sheet.rows.set(row, { ...entry, hidden: false });
    }
    this.#announce();
    this.owner.host.workbook.announce({ facet: "rows", source: "api", sheet: this.owner.sheetId });
  }

  getRange(): RangeHost {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound("AutoFilter.getRange");
    return range;
  }

  getRangeOrNullObject(): RangeHost | null {
    const area = this.owner.sheet.autoFilter;
    return area ? this.owner.at(area) : null;
  }

  #announce(): void {
    this.owner.host.workbook.announce({ facet: "filter", source: "api", sheet: this.owner.sheetId });
  }
}
