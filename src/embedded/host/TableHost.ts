import { contains, overlaps } from "../model/intersect";
import type { Area, TableModel } from "../model/WorkbookModel";
import { defineEvents, ExcelEvent, WORKBOOK_TARGET } from "./EventDesk";
import { invalidArgument, invalidOperation, itemNotFound } from "./excelErrors";
import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";
import { RangeHost } from "./RangeHost";
import { rangeOfAddress } from "./rangeOfAddress";
import { tableFilter } from "./filter/tableFilter";
import type { FilterTarget } from "./filter/FilterTarget";
import { renameTable } from "./renameTable";
import { TableAutoFilterHost } from "./TableAutoFilterHost";
import { TableColumnCollectionHost } from "./TableColumnHost";
import { bodyArea, checkDefinedName, makeRoom, shiftOrRefuse, tableEntries, tableKey } from "./tableEntry";
import type { TableEntry } from "./tableEntry";
import { TableRowCollectionHost } from "./TableRowHost";
import { TableSortHost } from "./TableSortHost";
import { WorksheetHost } from "./WorksheetHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export class TableHost implements HostShape<Excel.Table> {
  static readonly hostName = "Table";

  constructor(
    readonly host: HostContext,
    readonly number: number,
  ) {}

  /** `ItemNotFound` once the table was deleted. */
  get entry(): TableEntry {
    const entry = tableEntries(this.host).find(({ table }) => table.id === this.number);
    if (!entry) throw itemNotFound("Table");
    return entry;
  }

  get id(): string {
    return tableKey(this.entry.table);
  }

  get legacyId(): string {
    return String(this.number);
  }

  get name(): string {
    return this.entry.table.name;
  }

  set name(name: string) {
    const { table } = this.entry;
    checkDefinedName(this.host, name, { except: table.name, location: "Table.name" });
    renameTable(this.host, table, name);
    this.announce();
  }

  get style(): string {
    return this.entry.table.style;
  }

  set style(style: string) {
    this.#set({ style });
  }

  get showBandedRows(): boolean {
    return this.entry.table.showBandedRows;
  }

  set showBandedRows(showBandedRows: boolean) {
    this.#set({ showBandedRows });
  }

  get showBandedColumns(): boolean {
    return this.entry.table.showBandedColumns;
  }

  set showBandedColumns(showBandedColumns: boolean) {
    this.#set({ showBandedColumns });
  }

  get highlightFirstColumn(): boolean {
    return this.entry.table.showFirstColumn;
  }

  set highlightFirstColumn(showFirstColumn: boolean) {
    this.#set({ showFirstColumn });
  }

  get highlightLastColumn(): boolean {
    return this.entry.table.showLastColumn;
  }

  set highlightLastColumn(showLastColumn: boolean) {
    this.#set({ showLastColumn });
  }

  get showFilterButton(): boolean {
    return this.entry.table.showFilterButton;
  }

  set showFilterButton(showFilterButton: boolean) {
    this.#set({ showFilterButton });
  }

  get showHeaders(): boolean {
    return this.entry.table.showHeaders;
  }

  set showHeaders(show: boolean) {
    const { sheet, table } = this.entry;
    if (show === table.showHeaders) return;
    const top = { ...table.area, rows: 1 };
    this.host.workbook.batch(() => {
      if (show) shiftOrRefuse(this.host, { sheet, area: top, direction: "down" }, "Table.showHeaders");
      table.area = show
        ? { ...table.area, row: top.row, rows: table.area.rows + (table.area.row > top.row ? 1 : 0) }
        : { ...table.area, row: top.row + 1, rows: table.area.rows - 1 };
      table.showHeaders = show;
      for (const [i, { name }] of table.columns.entries())
        this.host.workbook.setCell(sheet.id, top.row, top.column + i, { value: show ? name : null }, "api");
      this.announce();
    });
  }

  get showTotals(): boolean {
    return this.entry.table.showTotals;
  }

  /** The totals row pushes down what stands below the table. */
  set showTotals(show: boolean) {
    const { sheet, table } = this.entry;
    if (show === table.showTotals) return;
    const { row, rows } = table.area;
    this.host.workbook.batch(() => {
      const below: Area = { ...table.area, row: row + rows, rows: 1 };
      if (show) {
        makeRoom(this.host, { sheet, area: below, direction: "down" }, "Table.showTotals");
        table.area = { ...table.area, rows: rows + 1 };
        this.host.workbook.setCell(sheet.id, below.row, below.column, { value: "Total" }, "api");
      } else {
        new RangeHost(this.host, sheet.id, { ...below, row: below.row - 1 }).clear("Contents");
        table.area = { ...table.area, rows: rows - 1 };
      }
      table.showTotals = show;
      this.announce();
    });
  }

  get worksheet(): WorksheetHost {
    return new WorksheetHost(this.host, this.entry.sheet.id);
  }

  get columns(): TableColumnCollectionHost {
    return new TableColumnCollectionHost(this);
  }

  get rows(): TableRowCollectionHost {
    return new TableRowCollectionHost(this);
  }

  get sort(): TableSortHost {
    return new TableSortHost(this);
  }

  get autoFilter(): TableAutoFilterHost {
    return new TableAutoFilterHost(this);
  }

  getRange(): RangeHost {
    return this.range(this.entry.table.area);
  }

  getHeaderRowRange(): RangeHost {
    const { area, showHeaders } = this.entry.table;
    if (!showHeaders) throw invalidOperation("Table.getHeaderRowRange");
    return this.range({ ...area, rows: 1 });
  }

  getDataBodyRange(): RangeHost {
    return this.range(bodyArea(this.entry.table));
  }

  getTotalRowRange(): RangeHost {
    const { area, showTotals } = this.entry.table;
    if (!showTotals) throw invalidOperation("Table.getTotalRowRange");
    return this.range({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  /** The new range must keep the header row in its row and overlap the old one. */
  resize(newRange: unknown): void {
    const { sheet, table } = this.entry;
    const location = "Table.resize";
    const range =
      typeof newRange === "string" ? rangeOfAddress({ host: this.host, sheetId: sheet.id }, newRange, location) : (newRange as RangeHost);
    const { place } = range;
    const isFree = sheet.tables.every((other) => other === table || !overlaps(other.area, place));
    if (range.sheetId !== sheet.id || place.row !== table.area.row || !overlaps(place, table.area) || !isFree || place.rows < 2)
      throw invalidArgument(location);
    this.host.workbook.batch(() => {
      const before = table.area;
      table.area = { ...place };
      this.columns.fit(before);
      this.announce();
    });
  }

  /** The table goes, its cells stay. */
  convertToRange(): RangeHost {
    const range = this.getRange();
    this.#remove();
    return range;
  }

  /** The table and the contents of its cells go. */
  delete(): void {
    const { sheet, table } = this.entry;
    this.host.checkWrite(sheet, table.area, "Table.delete");
    const range = this.getRange();
    this.#remove();
    range.clear("All");
  }

  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }

  reapplyFilters(): void {
    this.autoFilter.reapply();
  }

  get filterTarget(): FilterTarget {
    return tableFilter(this);
  }

  range(area: Area): RangeHost {
    return new RangeHost(this.host, this.entry.sheet.id, area);
  }

  announce(): void {
    this.host.workbook.announce({ facet: "tables", source: "api", sheet: this.entry.sheet.id });
  }

  /** Whether the table lies wholly in an area. */
  isWithin(area: Area): boolean {
    return contains(area, this.entry.table.area);
  }

  #set(part: Partial<TableModel>): void {
    Object.assign(this.entry.table, part);
    this.announce();
  }

  #remove(): void {
    const { sheet, table } = this.entry;
    const message = { tableId: tableKey(table), tableName: table.name, worksheetId: sheet.id, source: "Local" };
    this.host.checkAllowed(sheet, "allowDeleteRows", "Table.delete");
    sheet.tables.splice(sheet.tables.indexOf(table), 1);
    this.host.workbook.announce({ facet: "tables", source: "api", sheet: sheet.id });
    this.host.events.raise(ExcelEvent.tableDeleted, [sheet.id, WORKBOOK_TARGET], message);
  }
}

defineEvents(
  TableHost.prototype,
  { DataChanged: ExcelEvent.tableChanged, SelectionChanged: ExcelEvent.tableSelectionChanged },
  (table) => ({ desk: table.host.events, target: table.id }),
);
