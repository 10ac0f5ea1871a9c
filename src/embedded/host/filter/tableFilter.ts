import type { FilterCriteriaByColumn } from "../../model/FilterCriteriaModel";
import { bodyArea } from "../tableEntry";
import type { TableHost } from "../TableHost";
import type { FilterTarget } from "./FilterTarget";

/** A table's rows as a filter sees them. The table keeps criteria by column id, so that they follow a column that moves. */
export function tableFilter(owner: TableHost): FilterTarget {
  const { sheet, table } = owner.entry;
  const criteria: FilterCriteriaByColumn = {};
  for (const [index, { id }] of table.columns.entries()) {
    const wanted = table.filters?.[id];
    if (wanted) criteria[index] = wanted;
  }
  const keep = (next: FilterCriteriaByColumn): void => {
    const byId = Object.fromEntries(Object.entries(next).map(([index, wanted]) => [table.columns[Number(index)]?.id ?? 0, wanted]));
    if (Object.keys(byId).length > 0) table.filters = byId;
    else delete table.filters;
    owner.announce();
  };
  return { host: owner.host, sheet, body: bodyArea(table), criteria, keep };
}
