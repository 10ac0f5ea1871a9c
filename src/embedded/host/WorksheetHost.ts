import { parseAddress } from "../model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../model/intersect";
import type { Area } from "../model/WorkbookModel";
import { copySheet } from "../model/copySheet";
import { AutoFilterHost } from "./AutoFilterHost";
import { ChartCollectionHost } from "./ChartCollectionHost";
import { CommentCollectionHost } from "./comments/CommentCollectionHost";
import { defineEvents, ExcelEvent } from "./EventDesk";
import { accessDenied, invalidArgument, invalidOperation, itemNotFound } from "./excelErrors";
import { FreezePanesHost } from "./FreezePanesHost";
import type { HostContext, Sheet } from "./HostContext";
import type { HostShape } from "./HostShape";
import { NamedItemCollectionHost } from "./NamedItemCollectionHost";
import { PageLayoutHost } from "./PageLayoutHost";
import { PivotTableCollectionHost } from "./PivotTableHost";
import { RangeAreasHost } from "./RangeAreasHost";
import { hexColor } from "./hexColor";
import { RangeHost } from "./RangeHost";
import type { FindCriteria } from "./rangeEdits";
import { checkSheetName } from "./sheetNames";
import { TableCollectionHost } from "./TableCollectionHost";
import { WorksheetProtectionHost } from "./WorksheetProtectionHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export class WorksheetHost implements HostShape<Excel.Worksheet> {
  static readonly hostName = "Worksheet";

  constructor(
    readonly host: HostContext,
    readonly sheetId: string,
  ) {}

  get sheet(): Sheet {
    return this.host.sheet(this.sheetId, "Worksheet");
  }

  get id(): string {
    return this.sheetId;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: string) {
    const { workbook } = this.host;
    checkSheetName(workbook, name, { except: this.sheetId, location: "Worksheet.name" });
    this.#checkStructure("Worksheet.name");
    workbook.renameSheet(this.sheetId, name, "api");
    this.host.events.raise(ExcelEvent.nameChanged, [this.sheetId, "Workbook"], {
      worksheetId: this.sheetId,
      nameAfter: name,
      source: "Local",
    });
  }

  get position(): number {
    return this.host.workbook.sheets.indexOf(this.sheet);
  }

  set position(position: number) {
    if (!Number.isInteger(position) || position < 0 || position >= this.host.workbook.sheets.length)
      throw invalidArgument("Worksheet.position");
    this.#checkStructure("Worksheet.position");
    this.host.workbook.moveSheet(this.sheetId, position, "api");
  }

  get visibility(): Excel.SheetVisibility {
    return this.sheet.visibility as Excel.SheetVisibility;
  }

  set visibility(visibility: string) {
    if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") throw invalidArgument("Worksheet.visibility");
    const { workbook } = this.host;
    const { sheet } = this;
    const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 0) throw invalidOperation("Worksheet.visibility");
    this.#checkStructure("Worksheet.visibility");
    sheet.visibility = visibility;
    this.#announce("sheet");
    if (visibility !== "Visible" && workbook.activeSheet === sheet.id) workbook.activate(others[0]?.id ?? "", "api");
  }

  get tabColor(): string {
    return this.sheet.tabColor;
  }

  set tabColor(color: string) {
    this.sheet.tabColor = color === "" ? "" : hexColor(color, "Worksheet.tabColor");
    this.#announce("sheet");
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(show: boolean) {
    this.sheet.showGridlines = show;
    this.#announce("view");
  }

  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }

  set showHeadings(show: boolean) {
    this.sheet.showHeadings = show;
    this.#announce("view");
  }

  /** The client sends these two by other names than it reads them. */
  set gridlines(show: boolean) {
    this.showGridlines = show;
  }

  set headings(show: boolean) {
    this.showHeadings = show;
  }

  /** Characters of the default font. */
  get standardWidth(): number {
    return this.sheet.standardWidth;
  }

  set standardWidth(characters: number) {
    this.sheet.standardWidth = characters;
    this.#announce("columns");
  }

  get standardHeight(): number {
    return 15;
  }

  get tables(): TableCollectionHost {
    return new TableCollectionHost(this.host, this.sheet.id);
  }

  get charts(): ChartCollectionHost {
    return new ChartCollectionHost(this);
  }

  get names(): NamedItemCollectionHost {
    return new NamedItemCollectionHost(this.host, this.sheet.id);
  }

  get pivotTables(): PivotTableCollectionHost {
    return new PivotTableCollectionHost(this.host, this.sheet.id);
  }

  get freezePanes(): FreezePanesHost {
    return new FreezePanesHost(this);
  }

  get pageLayout(): PageLayoutHost {
    return new PageLayoutHost(this);
  }

  get protection(): WorksheetProtectionHost {
    return new WorksheetProtectionHost(this);
  }

  get comments(): CommentCollectionHost {
    return new CommentCollectionHost(this.host, this.sheet.id);
  }

  get autoFilter(): AutoFilterHost {
    return new AutoFilterHost(this);
  }

  activate(): void {
    if (this.sheet.visibility !== "Visible") throw invalidOperation("Worksheet.activate");
    this.host.workbook.activate(this.sheetId, "api");
  }

  /** At the end unless said otherwise; not activated. */
  copy(positionType = "None", relativeTo?: unknown): WorksheetHost {
    const { workbook } = this.host;
    const other = relativeTo instanceof WorksheetHost ? relativeTo.position : undefined;
    const places: Readonly<Record<string, number | undefined>> = {
      None: workbook.sheets.length,
      End: workbook.sheets.length,
      Beginning: 0,
      Before: other,
      After: other === undefined ? undefined : other + 1,
    };
    const place = places[positionType];
    if (place === undefined) throw invalidArgument("Worksheet.copy");
    this.#checkStructure("Worksheet.copy");
    const copy = copySheet(workbook, this.sheetId, "api");
    if (!copy) throw itemNotFound("Worksheet.copy");
    if (place < workbook.sheets.length - 1) workbook.moveSheet(copy.id, place, "api");
    return new WorksheetHost(this.host, copy.id);
  }

  calculate(): void {
    void this.host.workbook.calculator?.calculate("Recalculate");
  }

  /** The last visible sheet, and a very hidden one, cannot be deleted. */
  delete(): void {
    const { sheet } = this;
    const { workbook } = this.host;
    const isLast = sheet.visibility === "Visible" && workbook.sheets.filter(({ visibility }) => visibility === "Visible").length === 1;
    if (isLast || sheet.visibility === "VeryHidden") throw invalidOperation("Worksheet.delete");
    this.#checkStructure("Worksheet.delete");
    workbook.deleteSheet(sheet.id, "api");
  }

  getRange(address?: string): RangeHost {
    if (address === undefined || address === "") return this.at({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    const parsed = parseAddress(address);
    if (parsed && (parsed.sheet === undefined || this.host.workbook.sheet(parsed.sheet) === this.sheet)) return this.at(parsed.area);
    const named = parsed
      ? null
      : (this.names.getItemOrNullObject(address) ?? new NamedItemCollectionHost(this.host).getItemOrNullObject(address));
    const range = named?.getRangeOrNullObject() ?? (parsed ? null : this.tables.getItemOrNullObject(address)?.getDataBodyRange());
    if (range?.sheetId !== this.sheet.id) throw invalidArgument("Worksheet.getRange");
    return range;
  }

  getRanges(address = ""): RangeAreasHost {
    return new RangeAreasHost(address.split(",").map((part) => this.getRange(part.trim())));
  }

  getRangeByIndexes(
    ...[row, column, rows, columns]: [startRow: number, startColumn: number, rowCount: number, columnCount: number]
  ): RangeHost {
    return this.#checked({ row, column, rows, columns }, "Worksheet.getRangeByIndexes");
  }

  getCell(row: number, column: number): RangeHost {
    return this.#checked({ row, column, rows: 1, columns: 1 }, "Worksheet.getCell");
  }

  /** A1 on an empty sheet. */
  getUsedRange(valuesOnly = false): RangeHost {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.at({ row: 0, column: 0, rows: 1, columns: 1 });
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeHost | null {
    const used = this.sheet.cells.used(valuesOnly);
    return used && this.at(used);
  }

  getNext(visibleOnly = false): WorksheetHost {
    return this.getNextOrNullObject(visibleOnly) ?? notThere("Worksheet.getNext");
  }

  getNextOrNullObject(visibleOnly = false): WorksheetHost | null {
    return this.#neighbour(this.host.workbook.sheets.slice(this.position + 1), visibleOnly);
  }

  getPrevious(visibleOnly = false): WorksheetHost {
    return this.getPreviousOrNullObject(visibleOnly) ?? notThere("Worksheet.getPrevious");
  }

  getPreviousOrNullObject(visibleOnly = false): WorksheetHost | null {
    return this.#neighbour(this.host.workbook.sheets.slice(0, this.position).reverse(), visibleOnly);
  }

  findAllOrNullObject(text: string, criteria: FindCriteria): RangeAreasHost | null {
    const found: RangeHost[] = [];
    const used = this.getUsedRangeOrNullObject(true);
    for (let i = 0; used && i < used.place.rows; i += 1) {
      for (let j = 0; j < used.place.columns; j += 1)
        if (used.getCell(i, j).findOrNullObject(text, criteria)) found.push(used.getCell(i, j));
    }
    return found.length === 0 ? null : new RangeAreasHost(found);
  }

  at(area: Area): RangeHost {
    return new RangeHost(this.host, this.sheet.id, area);
  }

  #checked(area: Area, location: string): RangeHost {
    return this.at({ row: 0, column: 0, rows: 1, columns: 1 }).at(area, location);
  }

  #neighbour(sheets: readonly Sheet[], visibleOnly: boolean): WorksheetHost | null {
    const sheet = sheets.find(({ visibility }) => !visibleOnly || visibility === "Visible");
    return sheet ? new WorksheetHost(this.host, sheet.id) : null;
  }

  #checkStructure(location: string): void {
    if (this.host.workbook.structure.protected) throw accessDenied(location);
  }

  #announce(facet: "sheet" | "view" | "columns"): void {
    this.host.workbook.announce({ facet, source: "api", sheet: this.sheetId });
  }
}

function notThere(location: string): never {
  throw itemNotFound(location);
}

defineEvents(
  WorksheetHost.prototype,
  {
    Activated: ExcelEvent.sheetActivated,
    Calculated: ExcelEvent.sheetCalculated,
    ColumnSorted: ExcelEvent.columnSorted,
    DataChanged: ExcelEvent.sheetChanged,
    Deactivated: ExcelEvent.sheetDeactivated,
    FormatChanged: ExcelEvent.sheetFormatChanged,
    EventNameChanged: ExcelEvent.nameChanged,
    EventVisibilityChanged: ExcelEvent.visibilityChanged,
    ProtectionChanged: ExcelEvent.protectionChanged,
    RowHiddenChanged: ExcelEvent.rowHiddenChanged,
    RowSorted: ExcelEvent.rowSorted,
    SelectionChanged: ExcelEvent.sheetSelectionChanged,
  },
  ({ host, sheetId }) => ({ desk: host.events, target: sheetId }),
);
