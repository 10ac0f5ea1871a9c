import { overlaps } from "../model/intersect";
import type { Area } from "../model/WorkbookModel";
import { ConditionalFormatCollectionHost } from "./ConditionalFormatCollectionHost";
import { DataValidationHost } from "./DataValidationHost";
import { columnWidth, rowHeight } from "./columnWidth";
import { invalidArgument, invalidOperation, itemNotFound } from "./excelErrors";
import type { HostShape } from "./HostShape";
import { PivotTableScopedCollectionHost } from "./PivotTableHost";
import { copyRange } from "./range/copyRange";
import { groupRange, showGroupDetails } from "./range/groupRange";
import { readLink, writeLink } from "./range/hyperlink";
import { rangeEdge } from "./range/rangeEdge";
import { RangeViewHost } from "./range/RangeViewHost";
import { removeDuplicates } from "./range/removeDuplicates";
import type { RemoveDuplicatesResultHost } from "./range/removeDuplicates";
import { replaceAll } from "./range/replaceAll";
import type { ReplaceCriteria } from "./range/replaceAll";
import { specialCells } from "./range/specialCells";
import { RangeAreasHost } from "./RangeAreasHost";
import { RangeContent } from "./RangeContent";
import { RangeFormatHost } from "./RangeFormatHost";
import { clearRange, deleteRange, findInRange, insertRange, mergeRange, unmergeRange } from "./rangeEdits";
import type { FindCriteria } from "./rangeEdits";
import { RangeSortHost } from "./RangeSortHost";
import { TableScopedCollectionHost } from "./TableCollectionHost";
import { WorksheetHost } from "./WorksheetHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export class RangeHost extends RangeContent implements HostShape<Excel.Range> {
  static readonly hostName = "Range";

  make(area: Area): RangeHost {
    return new RangeHost(this.host, this.sheetId, area);
  }

  get worksheet(): WorksheetHost {
    return new WorksheetHost(this.host, this.sheetOf("Range.worksheet").id);
  }

  get format(): RangeFormatHost {
    return new RangeFormatHost(this);
  }

  get conditionalFormats(): ConditionalFormatCollectionHost {
    return new ConditionalFormatCollectionHost(this);
  }

  get dataValidation(): DataValidationHost {
    return new DataValidationHost(this);
  }

  get sort(): RangeSortHost {
    return new RangeSortHost(this);
  }

  /** Null where only some rows are hidden. */
  get rowHidden(): boolean {
    const { rows } = this.sheetOf("Range.rowHidden");
    return common(this.place.row, this.place.rows, (row) => rows.get(row)?.hidden === true);
  }

  set rowHidden(hidden: boolean) {
    const sheet = this.sheetOf("Range.rowHidden");
    this.host.checkAllowed(sheet, "allowFormatRows", "Range.rowHidden");
    for (let row = this.place.row; row < this.place.row + this.place.rows; row += 1)
      sheet.rows.set(row, { ...sheet.rows.get(row), hidden });
    this.host.workbook.announce({ facet: "rows", source: "api", sheet: sheet.id });
  }

  get columnHidden(): boolean {
    const { columns } = this.sheetOf("Range.columnHidden");
    return common(this.place.column, this.place.columns, (column) => columns.get(column)?.hidden === true);
  }

  set columnHidden(hidden: boolean) {
    const sheet = this.sheetOf("Range.columnHidden");
    this.host.checkAllowed(sheet, "allowFormatColumns", "Range.columnHidden");
    for (let column = this.place.column; column < this.place.column + this.place.columns; column += 1)
      sheet.columns.set(column, { ...sheet.columns.get(column), hidden });
    this.host.workbook.announce({ facet: "columns", source: "api", sheet: sheet.id });
  }

  get hidden(): boolean {
    const [rows, columns] = [this.rowHidden, this.columnHidden] as (boolean | null)[];
    return (rows === true || columns === true ? true : rows === null || columns === null ? null : false) as boolean;
  }

  /** Points from the sheet's top. */
  get top(): number {
    const sheet = this.sheetOf("Range.top");
    return total(0, this.place.row, (row) => rowHeight(sheet, row));
  }

  get left(): number {
    const sheet = this.sheetOf("Range.left");
    return total(0, this.place.column, (column) => columnWidth(sheet, column));
  }

  get height(): number {
    const sheet = this.sheetOf("Range.height");
    return total(this.place.row, this.place.rows, (row) => rowHeight(sheet, row));
  }

  get width(): number {
    const sheet = this.sheetOf("Range.width");
    return total(this.place.column, this.place.columns, (column) => columnWidth(sheet, column));
  }

  clear(applyTo: string = "All"): void {
    clearRange(this, applyTo);
  }

  delete(shift: string): void {
    deleteRange(this, shift);
  }

  /** The new empty cells; ranges that the add-in holds move along with their cells. */
  insert(shift: string): RangeHost {
    const area = { ...this.place };
    insertRange(this, shift);
    return this.make(area);
  }

  merge(across = false): void {
    mergeRange(this, across);
  }

  unmerge(): void {
    unmergeRange(this);
  }

  /** Fails where there are more than 512, as Microsoft's documentation says. */
  getMergedAreasOrNullObject(): RangeAreasHost | null {
    const merges = this.sheetOf("Range.getMergedAreas").merges.filter((merge) => overlaps(merge, this.place));
    if (merges.length > 512) throw invalidOperation("Range.getMergedAreasOrNullObject");
    return merges.length === 0 ? null : new RangeAreasHost(merges.map((merge) => this.make(merge)));
  }

  select(): void {
    const { workbook } = this.host;
    const sheet = this.sheetOf("Range.select");
    workbook.activate(sheet.id, "api");
    workbook.select(this.place, "api");
  }

  copyFrom(sourceRange: unknown, ...[copyType = "All", skipBlanks = false, transpose = false]: CopyArguments): void {
    copyRange(this, sourceRange, { copyType, skipBlanks, transpose });
  }

  find(text: string, criteria: FindCriteria): RangeHost {
    const found = this.findOrNullObject(text, criteria);
    if (!found) throw itemNotFound("Range.find");
    return found;
  }

  findOrNullObject(text: string, criteria: FindCriteria): RangeHost | null {
    const place = findInRange(this, text, criteria);
    return place && this.make(place);
  }

  replaceAll(text: string, replacement: string, criteria: ReplaceCriteria | null = {}): number {
    return replaceAll(this, [text, replacement], criteria ?? {});
  }

  removeDuplicates(columns: number[], includesHeader = false): RemoveDuplicatesResultHost {
    return removeDuplicates(this, columns, includesHeader);
  }

  getSpecialCells(cellType: string, cellValueType?: string): RangeAreasHost {
    return this.getSpecialCellsOrNullObject(cellType, cellValueType) ?? missing("Range.getSpecialCells");
  }

  getSpecialCellsOrNullObject(cellType: string, cellValueType?: string): RangeAreasHost | null {
    const areas = specialCells(this, cellType, cellValueType ?? "All");
    return areas.length === 0 ? null : new RangeAreasHost(areas.map((area) => this.make(area)));
  }

  getVisibleView(): RangeViewHost {
    return new RangeViewHost(this);
  }

  /** From the given cell, or the range's first one. */
  getRangeEdge(direction: string, activeCell?: unknown): RangeHost {
    const from = activeCell === undefined || activeCell === null ? this.place : this.areaOf(activeCell, "Range.getRangeEdge");
    return this.make(rangeEdge(this, direction, from));
  }

  /** The range and the cells up to the edge in a direction. */
  getExtendedRange(direction: string, activeCell?: unknown): RangeHost {
    return this.getBoundingRect(this.getRangeEdge(direction, activeCell));
  }

  group(groupOption: string): void {
    groupRange(this, groupOption, 1);
  }

  ungroup(groupOption: string): void {
    groupRange(this, groupOption, -1);
  }

  hideGroupDetails(groupOption: string): void {
    showGroupDetails(this, groupOption, false);
  }

  showGroupDetails(groupOption: string): void {
    showGroupDetails(this, groupOption, true);
  }

  get hyperlink(): Excel.RangeHyperlink {
    return readLink(this);
  }

  set hyperlink(link: Excel.RangeHyperlink) {
    writeLink(this, link);
  }

  getTables(fullyContained = false): TableScopedCollectionHost {
    return new TableScopedCollectionHost(this, fullyContained);
  }

  getPivotTables(): PivotTableScopedCollectionHost {
    return new PivotTableScopedCollectionHost(this);
  }

  getSpillingToRange(): RangeHost {
    const range = this.getSpillingToRangeOrNullObject();
    if (!range) throw itemNotFound("Range.getSpillingToRange");
    return range;
  }

  getSpillingToRangeOrNullObject(): RangeHost | null {
    if (this.cellCount !== 1) throw invalidArgument("Range.getSpillingToRange");
    const spill = this.sheetOf("Range.getSpillingToRange").cells.get(this.place.row, this.place.column)?.spill;
    return spill ? this.make({ ...this.place, ...spill }) : null;
  }

  getSpillParent(): RangeHost {
    const range = this.getSpillParentOrNullObject();
    if (!range) throw itemNotFound("Range.getSpillParent");
    return range;
  }

  getSpillParentOrNullObject(): RangeHost | null {
    if (this.cellCount !== 1) throw invalidArgument("Range.getSpillParent");
    const cell = this.sheetOf("Range.getSpillParent").cells.get(this.place.row, this.place.column);
    if (cell?.spill) return this.make(this.place);
    return cell?.spilledFrom ? this.make({ row: cell.spilledFrom[0], column: cell.spilledFrom[1], rows: 1, columns: 1 }) : null;
  }

  calculate(): void {
    void this.host.workbook.calculator?.calculate("Recalculate");
  }
}

type CopyArguments = [copyType?: string, skipBlanks?: boolean, transpose?: boolean];

function missing(location: string): never {
  throw itemNotFound(location);
}

function common(start: number, count: number, of: (index: number) => boolean): boolean {
  const first = of(start);
  for (let i = start + 1; i < start + count; i += 1) if (of(i) !== first) return null as unknown as boolean;
  return first;
}

function total(start: number, count: number, of: (index: number) => number): number {
  let sum = 0;
  for (let i = start; i < start + count; i += 1) sum += of(i);
  return sum;
}
