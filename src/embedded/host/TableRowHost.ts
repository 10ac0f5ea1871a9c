import { invalidArgument } from "./excelErrors";
import type { HostShape } from "./HostShape";
import type { RangeHost } from "./RangeHost";
import { bodyArea, makeRoom, shiftOrRefuse } from "./tableEntry";
import type { TableHost } from "./TableHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export class TableRowCollectionHost implements HostShape<Excel.TableRowCollection> {
  static readonly hostName = "TableRowCollection";

  constructor(private readonly owner: TableHost) {}

  get items(): TableRowHost[] {
    return Array.from({ length: this.count }, (_, index) => new TableRowHost(this.owner, index));
  }

  get count(): number {
    return bodyArea(this.owner.entry.table).rows;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): TableRowHost {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw invalidArgument("TableRowCollection.getItemAt");
    return new TableRowHost(this.owner, index);
  }

  /** At the end without an index; what stands below moves down. */
  add(index?: number | null, values?: unknown): TableRowHost {
    const location = "TableRowCollection.add";
    const { host } = this.owner;
    const { sheet, table } = this.owner.entry;
    const grid = Array.isArray(values)
      ? Array.isArray(values[0])
        ? (values as unknown[][])
        : [values as unknown[]]
      : [table.columns.map(() => values ?? null)];
    const at = index === undefined || index === null || index === -1 ? this.count : index;
    if (at < 0 || at > this.count || grid.some((line) => line.length !== table.columns.length)) throw invalidArgument(location);
    const body = bodyArea(table);
    const place = { ...body, row: body.row + at, rows: grid.length };
    host.workbook.batch(() => {
      const { rows } = table.area;
      if (at === this.count && !table.showTotals) makeRoom(host, { sheet, area: place, direction: "down" }, location);
      else shiftOrRefuse(host, { sheet, area: place, direction: "down" }, location);
      table.area = { ...table.area, row: Math.min(table.area.row, place.row), rows: rows + grid.length };
      this.owner.range(place).values = grid;
      this.owner.announce();
    });
    return new TableRowHost(this.owner, at);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerow */
export class TableRowHost implements HostShape<Excel.TableRow> {
  static readonly hostName = "TableRow";

  constructor(
    private readonly owner: TableHost,
    readonly index: number,
  ) {}

  get values(): unknown[][] {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): RangeHost {
    const body = bodyArea(this.owner.entry.table);
    return this.owner.range({ ...body, row: body.row + this.index, rows: 1 });
  }

  delete(): void {
    const { sheet, table } = this.owner.entry;
    if (bodyArea(table).rows === 1) this.getRange().clear("Contents");
    else shiftOrRefuse(this.owner.host, { sheet, area: this.getRange().place, direction: "up" }, "TableRow.delete");
  }
}
