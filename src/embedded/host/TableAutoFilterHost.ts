import type { HostShape } from "./HostShape";
import type { RangeHost } from "./RangeHost";
import { bodyArea } from "./tableEntry";
import type { TableHost } from "./TableHost";

/** The filter of a table: hidden rows count as filtered. https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export class TableAutoFilterHost implements HostShape<Excel.AutoFilter> {
  static readonly hostName = "AutoFilter";

  constructor(private readonly owner: TableHost) {}

  get enabled(): boolean {
    return this.owner.showFilterButton;
  }

  get isDataFiltered(): boolean {
    return this.#hiddenRows().length > 0;
  }

  clearCriteria(): void {
    const { sheet } = this.owner.entry;
    for (const row of this.#hiddenRows()) sheet.rows.set(row, { ...sheet.rows.get(row), hidden: false });
    this.owner.host.workbook.announce({ facet: "rows", source: "api", sheet: sheet.id });
  }

  getRange(): RangeHost {
    return this.owner.getRange();
  }

  getRangeOrNullObject(): RangeHost | null {
    return this.enabled ? this.owner.getRange() : null;
  }

  #hiddenRows(): number[] {
    const { sheet, table } = this.owner.entry;
    const { row, rows } = bodyArea(table);
    return [...sheet.rows].filter(([index, entry]) => index >= row && index < row + rows && entry.hidden).map(([index]) => index);
  }
}
