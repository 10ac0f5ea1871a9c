import { freeColumnName } from "../model/shiftSheet";
import type { Area, TableColumnModel } from "../model/WorkbookModel";
import { numbered } from "../model/writeCell";
import { apiValue } from "./cellText";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./excelErrors";
import { FilterHost } from "./FilterHost";
import type { HostShape } from "./HostShape";
import type { RangeHost } from "./RangeHost";
import { bodyArea, makeRoom, shiftOrRefuse } from "./tableEntry";
import type { TableHost } from "./TableHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export class TableColumnCollectionHost implements HostShape<Excel.TableColumnCollection> {
  static readonly hostName = "TableColumnCollection";

  constructor(private readonly owner: TableHost) {}

  get items(): TableColumnHost[] {
    return this.owner.entry.table.columns.map(({ id }) => new TableColumnHost(this.owner, id));
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  /** By name or id. */
  getItem(key: number | string): TableColumnHost {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound("TableColumnCollection.getItem");
    return column;
  }

  getItemOrNullObject(key: number | string): TableColumnHost | null {
    const isKey = ({ id, name }: TableColumnModel): boolean =>
      typeof key === "number" ? id === key : name.toLowerCase() === key.toLowerCase();
    const column = this.owner.entry.table.columns.find(isKey);
    return column ? new TableColumnHost(this.owner, column.id) : null;
  }

  getItemAt(index: number): TableColumnHost {
    const column = this.items[index];
    if (!column) throw invalidArgument("TableColumnCollection.getItemAt");
    return column;
  }

  /** `values` holds the header first. What stands to the right moves on; the look comes from the column before. */
  add(index?: number | null, values?: unknown, name?: string): TableColumnHost {
    const location = "TableColumnCollection.add";
    const { host } = this.owner;
    const { sheet, table } = this.owner.entry;
    const count = table.columns.length;
    const at = index === undefined || index === null || index === -1 ? count : index;
    const grid = Array.isArray(values) ? (values as unknown[][]) : undefined;
    if (!Number.isInteger(at) || at < 0 || at > count || (grid && grid.length !== table.area.rows)) throw invalidArgument(location);
    const wanted = name ?? (grid ? headerOf(grid) : "");
    if (name !== undefined && this.getItemOrNullObject(name)) throw itemAlreadyExists(location);
    host.checkWrite(sheet, { ...table.area, column: table.area.column + Math.max(0, at - 1), columns: 1 }, location);
    return host.workbook.batch(() => {
      const column = this.#open(at);
      const header = wanted === "" ? column.name : wanted;
      const taken = table.columns.filter((other) => other !== column).map((other) => other.name);
      column.name = taken.some((other) => other.toLowerCase() === header.toLowerCase()) ? numbered(header, taken) : header;
      const added = new TableColumnHost(this.owner, column.id);
      if (table.showHeaders)
        host.workbook.setCell(sheet.id, table.area.row, table.area.column + at, { value: column.name, formula: undefined }, "api");
      if (grid) added.getRange().values = grid.map((line, row) => (row === 0 && table.showHeaders ? [null] : line));
      else if (values !== undefined && values !== null) added.getDataBodyRange().values = values;
      this.owner.announce();
      return added;
    });
  }

  /** After the table's area was changed: columns are dropped or named anew. */
  fit(before: Area): void {
    const { sheet, table } = this.owner.entry;
    const kept = new Map(table.columns.map((column, i) => [before.column + i, column]));
    const nextId = Math.max(0, ...table.columns.map(({ id }) => id)) + 1;
    table.columns = Array.from({ length: table.area.columns }, (_, i) => kept.get(table.area.column + i) ?? { id: nextId + i, name: "" });
    for (const [i, column] of table.columns.entries()) {
      const value = sheet.cells.get(table.area.row, table.area.column + i)?.value ?? null;
      if (column.name === "") column.name = value === null ? freeColumnName(table) : String(apiValue(value));
      this.owner.host.workbook.setCell(sheet.id, table.area.row, table.area.column + i, { value: column.name }, "api");
    }
  }

  /** Opens a column in the table, with the look of its left neighbour. */
  #open(at: number): TableColumnModel {
    const { host } = this.owner;
    const { sheet, table } = this.owner.entry;
    const place = { ...table.area, column: table.area.column + at, columns: 1 };
    const count = table.columns.length;
    if (at === count) makeRoom(host, { sheet, area: place, direction: "right" }, "TableColumnCollection.add");
    else shiftOrRefuse(host, { sheet, area: place, direction: "right" }, "TableColumnCollection.add");
    if (table.columns.length === count) {
      const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
      table.columns.splice(at, 0, { id, name: freeColumnName(table) });
      table.area = { ...table.area, column: Math.min(table.area.column, place.column), columns: count + 1 };
    }
    for (let row = place.row; at > 0 && row < place.row + place.rows; row += 1) {
      const style = sheet.cells.get(row, place.column - 1)?.style ?? 0;
      if (style !== 0) host.workbook.setCell(sheet.id, row, place.column, { style }, "api");
    }
    return table.columns[at] as TableColumnModel;
  }
}

function headerOf(grid: readonly (readonly unknown[])[]): string {
  const header = grid[0]?.[0];
  return typeof header === "string" || typeof header === "number" ? String(header) : "";
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export class TableColumnHost implements HostShape<Excel.TableColumn> {
  static readonly hostName = "TableColumn";

  constructor(
    private readonly owner: TableHost,
    readonly id: number,
  ) {}

  get #model(): TableColumnModel {
    const column = this.owner.entry.table.columns.find(({ id }) => id === this.id);
    if (!column) throw itemNotFound("TableColumn");
    return column;
  }

  get index(): number {
    return this.owner.entry.table.columns.indexOf(this.#model);
  }

  get name(): string {
    return this.#model.name;
  }

  set name(name: string) {
    const { sheet, table } = this.owner.entry;
    const others = table.columns.filter((other) => other.id !== this.id);
    if (name === "" || others.some((other) => other.name.toLowerCase() === name.toLowerCase())) throw invalidArgument("TableColumn.name");
    this.#model.name = name;
    if (table.showHeaders)
      this.owner.host.workbook.setCell(sheet.id, table.area.row, table.area.column + this.index, { value: name }, "api");
    this.owner.announce();
  }

  /** Header and totals row included. */
  get values(): unknown[][] {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  get filter(): FilterHost {
    return new FilterHost(this.owner, this.index);
  }

  getRange(): RangeHost {
    return this.#slice(this.owner.entry.table.area);
  }

  getHeaderRowRange(): RangeHost {
    return this.#slice(this.owner.getHeaderRowRange().place);
  }

  getDataBodyRange(): RangeHost {
    return this.#slice(bodyArea(this.owner.entry.table));
  }

  getTotalRowRange(): RangeHost {
    return this.#slice(this.owner.getTotalRowRange().place);
  }

  /** What stands to the right of the table moves left. The last column cannot be deleted. */
  delete(): void {
    const { sheet, table } = this.owner.entry;
    if (table.columns.length === 1) throw invalidArgument("TableColumn.delete");
    const { place } = this.getRange();
    this.owner.host.checkWrite(sheet, place, "TableColumn.delete");
    shiftOrRefuse(this.owner.host, { sheet, area: place, direction: "left" }, "TableColumn.delete");
  }

  #slice(area: Area): RangeHost {
    return this.owner.range({ ...area, column: area.column + this.index, columns: 1 });
  }
}
