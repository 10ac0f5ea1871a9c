import { contains, overlaps } from "../model/intersect";
import { newTableLook } from "../model/newTableLook";
import type { CellValue, TableModel } from "../model/WorkbookModel";
import { numbered } from "../model/writeCell";
import { apiValue } from "./cellText";
import { defineEvents, ExcelEvent, WORKBOOK_TARGET } from "./EventDesk";
import { invalidArgument, itemNotFound } from "./excelErrors";
import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";
import type { RangeHost } from "./RangeHost";
import { rangeOfAddress } from "./rangeOfAddress";
import { shiftOrRefuse, tableEntries, tableKey } from "./tableEntry";
import type { TableEntry } from "./tableEntry";
import { TableHost } from "./TableHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export class TableCollectionHost implements HostShape<Excel.TableCollection> {
  static readonly hostName = "TableCollection";

  constructor(
    readonly host: HostContext,
    readonly sheetId?: string,
  ) {}

  get items(): TableHost[] {
    return tableEntries(this.host, this.sheetId).map(({ table }) => new TableHost(this.host, table.id));
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  /** Without headers the range moves down by one row for a header row of `Column1`, `Column2` … */
  add(address: unknown, hasHeaders: boolean): TableHost {
    const location = "TableCollection.add";
    const near = { host: this.host, sheetId: this.sheetId ?? this.host.workbook.activeSheet };
    const range = typeof address === "string" ? rangeOfAddress(near, address, location) : (address as RangeHost);
    if (this.sheetId !== undefined && range.sheetId !== this.sheetId) throw invalidArgument(location);
    const sheet = range.sheetOf(location);
    const area = { ...range.place, rows: Math.max(range.place.rows, hasHeaders ? 2 : 1) };
    if (sheet.tables.some((table) => overlaps(table.area, area))) throw invalidArgument(location);
    this.host.checkWrite(sheet, { ...area, rows: 1 }, location);
    const { workbook } = this.host;
    return workbook.batch(() => {
      if (!hasHeaders) shiftOrRefuse(this.host, { sheet, area: { ...area, rows: 1 }, direction: "down" }, location);
      const table = this.#make({ ...area, rows: area.rows + (hasHeaders ? 0 : 1) });
      sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, table.area));
      nameColumns(this.host, { sheet, table });
      sheet.tables.push(table);
      workbook.announce({ facet: "tables", source: "api", sheet: sheet.id });
      this.host.events.raise(ExcelEvent.tableAdded, [sheet.id, WORKBOOK_TARGET], {
        tableId: tableKey(table),
        worksheetId: sheet.id,
        source: "Local",
      });
      return new TableHost(this.host, table.id);
    });
  }

  /** By name or id. */
  getItem(key: string): TableHost {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound("TableCollection.getItem");
    return table;
  }

  getItemOrNullObject(key: string): TableHost | null {
    return findTable(this.items, key);
  }

  getItemAt(index: number): TableHost {
    const table = this.items[index];
    if (!table) throw invalidArgument("TableCollection.getItemAt");
    return table;
  }

  #make(area: TableModel["area"]): TableModel {
    const tables = tableEntries(this.host).map(({ table }) => table);
    const id = Math.max(0, ...tables.map((table) => table.id)) + 1;
    const taken = new Set([
      ...tables.map(({ name }) => name.toLowerCase()),
      ...this.host.workbook.names.map(({ name }) => name.toLowerCase()),
    ]);
    let number = tables.length + 1;
    while (taken.has(`table${String(number)}`)) number += 1;
    return {
      id,
      name: `Table${String(number)}`,
      area,
      columns: [],
      ...newTableLook,
    };
  }
}

defineEvents(
  TableCollectionHost.prototype,
  { Added: ExcelEvent.tableAdded, DataChanged: ExcelEvent.tableChanged, Deleted: ExcelEvent.tableDeleted },
  ({ host, sheetId }) => ({ desk: host.events, target: sheetId ?? WORKBOOK_TARGET }),
);

/** https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection */
export class TableScopedCollectionHost implements HostShape<Excel.TableScopedCollection> {
  static readonly hostName = "TableScopedCollection";

  constructor(
    private readonly range: RangeHost,
    private readonly fullyContained: boolean,
  ) {}

  get items(): TableHost[] {
    const sheet = this.range.sheetOf("Range.getTables");
    const test = this.fullyContained ? contains : overlaps;
    return sheet.tables.filter(({ area }) => test(this.range.place, area)).map(({ id }) => new TableHost(this.range.host, id));
  }

  getCount(): number {
    return this.items.length;
  }

  getFirst(): TableHost {
    const first = this.items[0];
    if (!first) throw itemNotFound("TableScopedCollection.getFirst");
    return first;
  }

  getItem(key: string): TableHost {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound("TableScopedCollection.getItem");
    return table;
  }

  getItemOrNullObject(key: string): TableHost | null {
    return findTable(this.items, key);
  }
}

function findTable(tables: readonly TableHost[], key: string): TableHost | null {
  return tables.find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase()) ?? null;
}

/** Columns are named after the header cells; empty and repeated headers are given names, numbers become text. */
function nameColumns(host: HostContext, { sheet, table }: TableEntry): void {
  const { row, column, columns } = table.area;
  for (let i = 0; i < columns; i += 1) {
    const shown = headerText(sheet.cells.get(row, column + i)?.value ?? null);
    const taken = table.columns.map(({ name }) => name);
    const wanted = shown === "" ? `Column${String(i + 1)}` : shown;
    const isTaken = taken.some((name) => name.toLowerCase() === wanted.toLowerCase());
    const name = isTaken ? numbered(wanted, taken) : wanted;
    table.columns.push({ id: i + 1, name });
    host.workbook.setCell(sheet.id, row, column + i, { value: name, formula: undefined }, "api");
  }
}

function headerText(value: CellValue): string {
  return String(apiValue(value));
}
