import { filterColumn } from "./filter/FilterTarget";
import type { FilterTarget } from "./filter/FilterTarget";
import { readCriteria } from "./filter/readCriteria";
import { SharedAutoFilterHost } from "./filter/SharedAutoFilterHost";
import type { RangeHost } from "./RangeHost";
import type { TableHost } from "./TableHost";

/** The filter of a table. https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export class TableAutoFilterHost extends SharedAutoFilterHost {
  constructor(private readonly owner: TableHost) {
    super();
  }

  get enabled(): boolean {
    return this.owner.showFilterButton;
  }

  /** Rows may be hidden by a filter that came with the file. */
  override get isDataFiltered(): boolean {
    const { sheet, body } = this.target;
    for (let row = body.row; row < body.row + body.rows; row += 1) if (sheet.rows.get(row)?.hidden) return true;
    return super.isDataFiltered;
  }

  /** The range is the table's own, whatever is given. */
  apply(_range: unknown, columnIndex?: number | null, criteria?: unknown): void {
    if (columnIndex === undefined || columnIndex === null) return;
    filterColumn(this.target, columnIndex, criteria === undefined || criteria === null ? undefined : readCriteria(criteria));
  }

  remove(): void {
    this.clearCriteria();
    this.owner.showFilterButton = false;
  }

  getRangeOrNullObject(): RangeHost | null {
    return this.enabled ? this.owner.getRange() : null;
  }

  protected get target(): FilterTarget {
    return this.owner.filterTarget;
  }
}
