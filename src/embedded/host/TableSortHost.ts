import type { HostShape } from "./HostShape";
import { sortArea } from "./sortArea";
import { bodyArea } from "./tableEntry";
import type { TableHost } from "./TableHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablesort */
export class TableSortHost implements HostShape<Excel.TableSort> {
  static readonly hostName = "TableSort";

  constructor(private readonly owner: TableHost) {}

  apply(fields: Excel.SortField[], matchCase = false): void {
    const { sheet, table } = this.owner.entry;
    this.owner.host.checkWrite(sheet, bodyArea(table), "TableSort.apply");
    sortArea(this.owner.host, { sheet, area: bodyArea(table) }, { fields, matchCase });
  }

  /** The rows stay where they are. */
  clear(): void {
    this.owner.announce();
  }
}
