import type { IFilterColumn } from "@univerjs/sheets-filter";
import { TableColumnFilterTypeEnum } from "@univerjs/sheets-table";
import type { ITableFilterItem } from "@univerjs/sheets-table";
import type { FilterCriteriaModel } from "../../model/FilterCriteriaModel";

const signs: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** What one column of a sheet's filter asks for, in the words of Office.js; undefined for what has no word there. */
export function columnCriteria({ filters, customFilters, colorFilters }: IFilterColumn): FilterCriteriaModel | undefined {
  if (filters) return { filterOn: "Values", values: [...(filters.filters ?? []), ...(filters.blank ? [""] : [])] };
  if (customFilters) {
    const [first, second] = customFilters.customFilters.map(({ val, operator }) => `${signs[String(operator)] ?? "="}${val}`);
    if (first === undefined) return undefined;
    return {
      filterOn: "Custom",
      criterion1: first,
      ...(second === undefined ? {} : { criterion2: second, operator: customFilters.and ? "And" : "Or" }),
    };
  }
  const fill = colorFilters?.cellFillColors?.[0];
  return fill ? { filterOn: "CellColor", color: fill } : undefined;
}

/** The same for a column of a table. Conditions of the table's own dialog have no word that all of them share. */
export function tableCriteria(filter: ITableFilterItem | undefined): FilterCriteriaModel | undefined {
  return filter?.filterType === TableColumnFilterTypeEnum.manual ? { filterOn: "Values", values: [...filter.values] } : undefined;
}
