import { cellCount, isEntireColumns, isEntireRows } from "../model/intersect";
import { fromR1C1, toR1C1 } from "../model/r1c1";
import type { CellModel } from "../model/WorkbookModel";
import { apiValue, cellText, valueType } from "./cellText";
import { coerceInput } from "./coerceInput";
import { invalidArgument } from "./excelErrors";
import type { Sheet } from "./HostContext";
import { RangeGeometry } from "./RangeGeometry";
import { withStyle } from "./writeStyle";

type Grid<T> = T[][];

/** The most letters that a cell holds. */
const longestText = 32_767;

/** What the cells of a range hold. */
export abstract class RangeContent extends RangeGeometry {
  get values(): Grid<unknown> {
    return this.read("values", (cell) => apiValue(cell?.value ?? null));
  }

  set values(input: unknown) {
    this.write("values", input);
  }

  get formulas(): Grid<unknown> {
    return this.read("formulas", (cell) => cell?.formula ?? apiValue(cell?.value ?? null));
  }

  set formulas(input: unknown) {
    this.write("formulas", input);
  }

  get formulasLocal(): Grid<unknown> {
    return this.formulas;
  }

  set formulasLocal(input: unknown) {
    this.write("formulasLocal", input);
  }

  get formulasR1C1(): Grid<unknown> {
    return this.read("formulasR1C1", (cell, row, column) =>
      cell?.formula === undefined ? apiValue(cell?.value ?? null) : toR1C1(cell.formula, { row, column }),
    );
  }

  set formulasR1C1(input: unknown) {
    this.write("formulasR1C1", input, (value, home) =>
      typeof value === "string" && value.startsWith("=") ? fromR1C1(value, home) : value,
    );
  }

  get text(): Grid<string> {
    const { workbook } = this.host;
    const sheet = this.sheetOf("Range.text");
    return this.read("text", (cell, row, column) =>
      cell ? cellText(cell.value, this.host.styleOf(sheet, row, column).numberFormat, workbook) : "",
    );
  }

  get valueTypes(): Grid<`${Excel.RangeValueType}`> {
    return this.read("valueTypes", (cell) => valueType(cell?.value ?? null));
  }

  get numberFormat(): Grid<unknown> {
    const sheet = this.sheetOf("Range.numberFormat");
    return this.read("numberFormat", (_, row, column) => this.host.styleOf(sheet, row, column).numberFormat);
  }

  set numberFormat(input: unknown) {
    const sheet = this.sheetOf("Range.numberFormat");
    this.host.checkAllowed(sheet, "allowFormatCells", "Range.numberFormat");
    const cellInput = this.shaped(input, "numberFormat");
    withStyle(
      this.host,
      { sheet, area: this.place },
      {
        key: (row, column) => formatText(cellInput(row - this.place.row, column - this.place.column)),
        change: (style, format) => ({ ...style, numberFormat: format }),
      },
    );
  }

  get numberFormatLocal(): Grid<unknown> {
    return this.numberFormat;
  }

  set numberFormatLocal(input: unknown) {
    this.numberFormat = input;
  }

  /** Whether every cell has a spill border; null where only some have. */
  get hasSpill(): boolean {
    const cells = this.read("hasSpill", (cell) => Boolean(cell?.spill ?? cell?.spilledFrom)).flat();
    return (cells.every(Boolean) ? true : cells.some(Boolean) ? null : false) as boolean;
  }

  /** The client announces the size of a large array before it sends it in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.place.rows || columns !== this.place.columns) throw wrongSize("values");
  }

  /** One answer a cell, row by row; null for whole rows and columns, as Excel answers for unbounded ranges. */
  protected read<T>(member: string, of: (cell: CellModel | undefined, row: number, column: number) => T): Grid<T> {
    if (!this.isBounded(`Range.${member}`)) return null as unknown as Grid<T>;
    const { cells } = this.sheetOf(`Range.${member}`);
    const { row, column, rows, columns } = this.place;
    // Plain loops, for twenty thousand rows are often read at once.
    const grid: Grid<T> = [];
    for (let r = row; r < row + rows; r += 1) {
      const line: T[] = [];
      for (let c = column; c < column + columns; c += 1) line.push(of(cells.get(r, c), r, c));
      grid.push(line);
    }
    return grid;
  }

  /** Null leaves a cell alone, an empty text clears it, a single value goes to every cell. */
  protected write(member: string, input: unknown, translate?: (value: unknown, home: { row: number; column: number }) => unknown): void {
    const location = `Range.${member}`;
    const sheet = this.sheetOf(location);
    if (isEntireRows(this.place) || isEntireColumns(this.place)) throw invalidArgument(location);
    this.host.checkWrite(sheet, this.place, location);
    const cellInput = this.shaped(input, member);
    const { row, column } = this.place;
    this.host.workbook.writeArea(
      { sheet: sheet.id, area: this.place },
      (r, c) => {
        const value = cellInput(r - row, c - column);
        if (value === null || value === undefined || (sheet.merges.length > 0 && this.host.isCovered(sheet, r, c))) return null;
        const given = translate ? translate(value, { row: r, column: c }) : value;
        return this.#patch(given, { sheet, row: r, column: c, location });
      },
      "api",
    );
  }

  #patch(
    input: unknown,
    { sheet, row, column, location }: { sheet: Sheet; row: number; column: number; location: string },
  ): Partial<CellModel> {
    if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean") throw invalidArgument(location);
    const { workbook } = this.host;
    const style = this.host.styleOf(sheet, row, column);
    const { value, formula, numberFormat } = coerceInput(input, style.numberFormat, workbook);
    if (typeof value === "string" && value.length > longestText) throw invalidArgument(location);
    const patch: Partial<CellModel> = { value, formula, spill: undefined, spilledFrom: undefined };
    const columnStyle = sheet.cells.get(row, column) ? undefined : sheet.columns.get(column)?.style;
    if (columnStyle !== undefined) patch.style = columnStyle;
    if (numberFormat !== undefined && style.numberFormat === "General")
      patch.style = workbook.styleIndex({ ...withoutOrigin(style), numberFormat });
    return patch;
  }

  /** The input for each cell by its place in the range; `InvalidArgument` where an array has another shape. */
  protected shaped(input: unknown, member: string): (row: number, column: number) => unknown {
    if (!Array.isArray(input)) return () => input;
    const grid = input as unknown[];
    const isShaped = grid.length === this.place.rows && grid.every((line) => Array.isArray(line) && line.length === this.place.columns);
    if (!isShaped && !(cellCount(this.place) === 0)) throw wrongSize(member);
    return (row, column) => (grid[row] as unknown[])[column];
  }
}

function formatText(input: unknown): string | null {
  if (input === null || input === undefined) return null;
  if (typeof input !== "string") throw invalidArgument("Range.numberFormat");
  return input === "" ? "General" : input;
}

function wrongSize(member: string): Error {
  return invalidArgument(
    `Range.${member}`,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function withoutOrigin<T extends { origin?: number }>(style: T): Omit<T, "origin"> {
  const copy = { ...style };
  delete copy.origin;
  return copy;
}
