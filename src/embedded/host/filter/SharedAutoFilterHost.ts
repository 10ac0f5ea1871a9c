import { itemNotFound } from "../excelErrors";
import type { HostShape } from "../HostShape";
import type { RangeHost } from "../RangeHost";
import { filterColumn, filterRows } from "./FilterTarget";
import type { FilterTarget } from "./FilterTarget";

/** What the filters of a sheet and of a table share. https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export abstract class SharedAutoFilterHost implements HostShape<Excel.AutoFilter> {
  static readonly hostName = "AutoFilter";

  /** `null` where there is no filter. */
  protected abstract get target(): FilterTarget | null;

  abstract get enabled(): boolean;

  abstract getRangeOrNullObject(): RangeHost | null;

  /** One entry a column; null for one that is not filtered. */
  get criteria(): Excel.FilterCriteria[] {
    const { target } = this;
    if (!target) return [];
    return Array.from({ length: target.body.columns }, (_, i) => target.criteria[i] ?? null) as Excel.FilterCriteria[];
  }

  get isDataFiltered(): boolean {
    return Object.keys(this.target?.criteria ?? {}).length > 0;
  }

  clearColumnCriteria(columnIndex: number): void {
    filterColumn(this.existing("AutoFilter.clearColumnCriteria"), columnIndex, undefined);
  }

  clearCriteria(): void {
    const { target } = this;
    if (target) filterRows(target, {});
  }

  getRange(): RangeHost {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound("AutoFilter.getRange");
    return range;
  }

  /** Chooses the rows again by the criteria that are there. */
  reapply(): void {
    const { target } = this;
    if (target) filterRows(target, { ...target.criteria });
  }

  protected existing(location: string): FilterTarget {
    const { target } = this;
    if (!target) throw itemNotFound(location);
    return target;
  }
}
