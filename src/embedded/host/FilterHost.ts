import type { FilterCriteriaModel } from "../model/FilterCriteriaModel";
import { filterColumn } from "./filter/FilterTarget";
import { readCriteria } from "./filter/readCriteria";
import type { HostShape } from "./HostShape";
import type { TableHost } from "./TableHost";

type FilterValue = string | Excel.FilterDatetime;

/** The filter of a table's column. https://learn.microsoft.com/javascript/api/excel/excel.filter */
export class FilterHost implements HostShape<Excel.Filter> {
  static readonly hostName = "Filter";

  constructor(
    private readonly owner: TableHost,
    private readonly columnIndex: number,
  ) {}

  /** Null where the column is not filtered. */
  get criteria(): Excel.FilterCriteria {
    return (this.owner.filterTarget.criteria[this.columnIndex] ?? null) as Excel.FilterCriteria;
  }

  apply(criteria: Excel.FilterCriteria): void {
    filterColumn(this.owner.filterTarget, this.columnIndex, readCriteria(criteria));
  }

  applyBottomItemsFilter(count: number): void {
    this.#by("BottomItems", { criterion1: String(count) });
  }

  applyBottomPercentFilter(percent: number): void {
    this.#by("BottomPercent", { criterion1: String(percent) });
  }

  applyCellColorFilter(color: string): void {
    this.#by("CellColor", { color });
  }

  applyCustomFilter(criteria1: string, criteria2?: string, oper?: string): void {
    this.#by("Custom", { criterion1: criteria1, criterion2: criteria2, operator: oper });
  }

  applyDynamicFilter(criteria: string): void {
    this.#by("Dynamic", { dynamicCriteria: criteria });
  }

  applyFontColorFilter(color: string): void {
    this.#by("FontColor", { color });
  }

  applyIconFilter(icon: Excel.Icon): void {
    this.#by("Icon", { icon });
  }

  applyTopItemsFilter(count: number): void {
    this.#by("TopItems", { criterion1: String(count) });
  }

  applyTopPercentFilter(percent: number): void {
    this.#by("TopPercent", { criterion1: String(percent) });
  }

  applyValuesFilter(values: FilterValue[]): void {
    this.#by("Values", { values });
  }

  clear(): void {
    filterColumn(this.owner.filterTarget, this.columnIndex, undefined);
  }

  #by(filterOn: FilterCriteriaModel["filterOn"], rest: object): void {
    this.apply({ filterOn, ...rest } as Excel.FilterCriteria);
  }
}
