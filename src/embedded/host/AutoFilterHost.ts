import { filterColumn, filterRows } from "./filter/FilterTarget";
import type { FilterTarget } from "./filter/FilterTarget";
import { readCriteria } from "./filter/readCriteria";
import { SharedAutoFilterHost } from "./filter/SharedAutoFilterHost";
import { invalidArgument } from "./excelErrors";
import { sameArea } from "../model/intersect";
import { RangeHost } from "./RangeHost";
import { rangeOfAddress } from "./rangeOfAddress";
import type { WorksheetHost } from "./WorksheetHost";

/** The filter of a sheet, whose first row is the header. https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export class AutoFilterHost extends SharedAutoFilterHost {
  constructor(private readonly owner: WorksheetHost) {
    super();
  }

  get enabled(): boolean {
    return this.owner.sheet.autoFilter !== undefined;
  }

  /** Rows may be hidden by a filter that came with the file. */
  override get isDataFiltered(): boolean {
    const area = this.owner.sheet.autoFilter;
    if (!area) return false;
    for (let row = area.row; row < area.row + area.rows; row += 1) if (this.owner.sheet.rows.get(row)?.hidden) return true;
    return super.isDataFiltered;
  }

  /** A range other than the filtered one lifts the filter there first. */
  apply(range: unknown, columnIndex?: number | null, criteria?: unknown): void {
    const { host, sheet } = this.owner;
    const target = typeof range === "string" ? rangeOfAddress(this.owner, range, "AutoFilter.apply") : range;
    if (!(target instanceof RangeHost) || target.sheetId !== sheet.id) throw invalidArgument("AutoFilter.apply");
    host.workbook.batch(() => {
      if (!sheet.autoFilter || !sameArea(sheet.autoFilter, target.place)) {
        this.remove();
        sheet.autoFilter = { ...target.place };
      }
      this.#announce();
      if (columnIndex === undefined || columnIndex === null) return;
      filterColumn(
        this.existing("AutoFilter.apply"),
        columnIndex,
        criteria === undefined || criteria === null ? undefined : readCriteria(criteria),
      );
    });
  }

  /** The hidden rows come back. */
  remove(): void {
    const { target } = this;
    if (!target) return;
    filterRows(target, {});
    delete this.owner.sheet.autoFilter;
    this.#announce();
  }

  getRangeOrNullObject(): RangeHost | null {
    const area = this.owner.sheet.autoFilter;
    return area ? this.owner.at(area) : null;
  }

  protected get target(): FilterTarget | null {
    const { host, sheet } = this.owner;
    const area = sheet.autoFilter;
    if (!area) return null;
    const keep = (criteria: FilterTarget["criteria"]): void => {
      if (Object.keys(criteria).length > 0) sheet.filters = criteria;
      else delete sheet.filters;
      this.#announce();
    };
    return { host, sheet, body: { ...area, row: area.row + 1, rows: Math.max(0, area.rows - 1) }, criteria: sheet.filters ?? {}, keep };
  }

  #announce(): void {
    this.owner.host.workbook.announce({ facet: "filter", source: "api", sheet: this.owner.sheetId });
  }
}
