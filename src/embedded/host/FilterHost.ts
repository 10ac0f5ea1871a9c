import type { HostShape } from "./HostShape";
import type { TableHost } from "./TableHost";

/** Choosing rows is the grid's business; what the add-in can do is clear the choice. https://learn.microsoft.com/javascript/api/excel/excel.filter */
export class FilterHost implements HostShape<Excel.Filter> {
  static readonly hostName = "Filter";

  constructor(private readonly owner: TableHost) {}

  clear(): void {
    this.owner.clearFilters();
  }
}
