import { absoluteAddress, areaAddress, parseAddress, quoteSheet } from "../model/address";
import { bounding, cellCount, intersect, isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS } from "../model/intersect";
import { usedWithin } from "../model/usedWithin";
import type { Area, CellStore } from "../model/WorkbookModel";
import { HostError } from "../richapi/HostError";
import { invalidArgument, itemNotFound } from "./excelErrors";
import type { HostContext, Place, Sheet } from "./HostContext";
import type { RangeHost } from "./RangeHost";

/** Cells above which Excel refuses to read or write at once. */
const MOST_CELLS = 5_000_000;

/** Where a range is and which ranges it leads to. */
export abstract class RangeGeometry implements Place {
  area: Area | null;

  constructor(
    readonly host: HostContext,
    readonly sheetId: string,
    area: Area,
  ) {
    this.area = { ...area };
    host.follow(this);
  }

  /** A range on the same sheet; `InvalidArgument` beyond its edges. */
  abstract make(area: Area): RangeHost;

  at(area: Area, location: string): RangeHost {
    const { row, column, rows, columns } = area;
    const isInside = row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
    if (!isInside || ![row, column, rows, columns].every(Number.isInteger)) throw invalidArgument(location);
    return this.make(area);
  }

  /** The cells meant; `InvalidReference` once they were deleted. */
  get place(): Area {
    if (!this.area) throw new HostError("InvalidReference", "This reference is not valid for the current operation.", "Range");
    return this.area;
  }

  sheetOf(location: string): Sheet {
    return this.host.sheet(this.sheetId, location);
  }

  /** Cell-level properties of whole rows and columns are null, and too many cells are refused. */
  protected isBounded(location: string): boolean {
    if (isEntireRows(this.place) || isEntireColumns(this.place)) return false;
    if (cellCount(this.place) > MOST_CELLS)
      throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.", location);
    return true;
  }

  get address(): string {
    return `${quoteSheet(this.sheetOf("Range.address").name)}!${areaAddress(this.place)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  /** As names and charts keep it: `=Sheet1!$A$1:$B$2` without the `=`. */
  get absolute(): string {
    return `${quoteSheet(this.sheetOf("Range").name)}!${absoluteAddress(this.place)}`;
  }

  get rowIndex(): number {
    return this.place.row;
  }

  get columnIndex(): number {
    return this.place.column;
  }

  get rowCount(): number {
    return this.place.rows;
  }

  get columnCount(): number {
    return this.place.columns;
  }

  /** -1 where the count does not fit in 2^31-1. */
  get cellCount(): number {
    const count = cellCount(this.place);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isEntireColumns(this.place);
  }

  get isEntireRow(): boolean {
    return isEntireRows(this.place);
  }

  /** Rows and columns outside the range are allowed, as long as they are on the sheet. */
  getCell(row: number, column: number): RangeHost {
    return this.at({ row: this.place.row + row, column: this.place.column + column, rows: 1, columns: 1 }, "Range.getCell");
  }

  getRow(row: number): RangeHost {
    return this.at({ ...this.place, row: this.place.row + row, rows: 1 }, "Range.getRow");
  }

  getColumn(column: number): RangeHost {
    return this.at({ ...this.place, column: this.place.column + column, columns: 1 }, "Range.getColumn");
  }

  getLastCell(): RangeHost {
    return this.getCell(this.place.rows - 1, this.place.columns - 1);
  }

  getLastRow(): RangeHost {
    return this.getRow(this.place.rows - 1);
  }

  getLastColumn(): RangeHost {
    return this.getColumn(this.place.columns - 1);
  }

  getEntireRow(): RangeHost {
    return this.at({ ...this.place, column: 0, columns: MAX_COLUMNS }, "Range.getEntireRow");
  }

  getEntireColumn(): RangeHost {
    return this.at({ ...this.place, row: 0, rows: MAX_ROWS }, "Range.getEntireColumn");
  }

  getOffsetRange(rowOffset: number, columnOffset: number): RangeHost {
    return this.at({ ...this.place, row: this.place.row + rowOffset, column: this.place.column + columnOffset }, "Range.getOffsetRange");
  }

  getResizedRange(deltaRows: number, deltaColumns: number): RangeHost {
    return this.at(
      { ...this.place, rows: this.place.rows + deltaRows, columns: this.place.columns + deltaColumns },
      "Range.getResizedRange",
    );
  }

  getAbsoluteResizedRange(numRows: number, numColumns: number): RangeHost {
    return this.at({ ...this.place, rows: numRows, columns: numColumns }, "Range.getAbsoluteResizedRange");
  }

  getRowsAbove(count = 1): RangeHost {
    return this.at(
      { ...this.place, ...(count > 0 ? { row: this.place.row - count, rows: count } : { row: this.place.row, rows: -count }) },
      "Range.getRowsAbove",
    );
  }

  getRowsBelow(count = 1): RangeHost {
    const end = this.place.row + this.place.rows;
    return this.at(
      { ...this.place, ...(count > 0 ? { row: end, rows: count } : { row: end + count, rows: -count }) },
      "Range.getRowsBelow",
    );
  }

  getColumnsBefore(count = 1): RangeHost {
    const { column } = this.place;
    return this.at(
      { ...this.place, ...(count > 0 ? { column: column - count, columns: count } : { column, columns: -count }) },
      "Range.getColumnsBefore",
    );
  }

  getColumnsAfter(count = 1): RangeHost {
    const end = this.place.column + this.place.columns;
    return this.at(
      { ...this.place, ...(count > 0 ? { column: end, columns: count } : { column: end + count, columns: -count }) },
      "Range.getColumnsAfter",
    );
  }

  getBoundingRect(anotherRange: unknown): RangeHost {
    return this.at(bounding(this.place, this.areaOf(anotherRange, "Range.getBoundingRect")), "Range.getBoundingRect");
  }

  getIntersection(anotherRange: unknown): RangeHost {
    const range = this.getIntersectionOrNullObject(anotherRange);
    if (!range) throw itemNotFound("Range.getIntersection");
    return range;
  }

  getIntersectionOrNullObject(anotherRange: unknown): RangeHost | null {
    const shared = intersect(this.place, this.areaOf(anotherRange, "Range.getIntersection"));
    return shared && this.make(shared);
  }

  /** The used cells of this range; its first cell where none is used. */
  getUsedRange(valuesOnly = false): RangeHost {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.make({ ...this.place, rows: 1, columns: 1 });
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeHost | null {
    const used = usedWithin(this.sheetOf("Range.getUsedRange").cells, this.place, valuesOnly);
    return used && this.make(used);
  }

  /** The block of cells around, bounded by empty rows and columns. */
  getSurroundingRegion(): RangeHost {
    const { cells } = this.sheetOf("Range.getSurroundingRegion");
    let region = this.place;
    for (let grown = grownRegion(cells, region); cellCount(grown) > cellCount(region); grown = grownRegion(cells, region)) region = grown;
    return this.make(region);
  }

  /** The area of a range or of an address on the same sheet. */
  areaOf(range: unknown, location: string): Area {
    if (range instanceof RangeGeometry) {
      if (range.sheetId !== this.sheetId) throw invalidArgument(location);
      return range.place;
    }
    const parsed = typeof range === "string" ? parseAddress(range) : null;
    if (!parsed) throw invalidArgument(location);
    return parsed.area;
  }
}

/** The region with the filled cells that touch it. */
function grownRegion(cells: CellStore, region: Area): Area {
  const row = Math.max(0, region.row - 1);
  const column = Math.max(0, region.column - 1);
  const around = { row, column, rows: region.row + region.rows + 1 - row, columns: region.column + region.columns + 1 - column };
  const grown = { area: region };
  cells.forEach(around, (cell, r, c) => {
    if (cell.value !== null || cell.formula !== undefined) grown.area = bounding(grown.area, { row: r, column: c, rows: 1, columns: 1 });
  });
  return grown.area;
}
