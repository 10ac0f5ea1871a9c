import { invalidArgument } from "../excelErrors";
import type { HostShape } from "../HostShape";
import type { RangeHost } from "../RangeHost";
import { specialCells } from "./specialCells";

type Grid = unknown[][];

/** The visible cells of a range. https://learn.microsoft.com/javascript/api/excel/excel.rangeview */
export class RangeViewHost implements HostShape<Excel.RangeView> {
  static readonly hostName = "RangeView";

  /** A `row` makes it the view of that visible row alone. */
  constructor(
    private readonly range: RangeHost,
    private readonly row?: number,
  ) {}

  get index(): number {
    return this.row ?? 0;
  }

  get rows(): RangeViewCollectionHost {
    return new RangeViewCollectionHost(this.range, this.#rows().length);
  }

  get rowCount(): number {
    return this.#rows().length;
  }

  get columnCount(): number {
    return this.#columns().length;
  }

  get cellAddresses(): Grid {
    return this.#rows().map((row) => this.#columns().map((column) => this.range.make({ row, column, rows: 1, columns: 1 }).address));
  }

  get values(): Grid {
    return this.#pick(this.range.values);
  }

  set values(values: unknown) {
    const rows = this.#rows();
    const columns = this.#columns();
    const grid = values as Grid;
    const isShaped =
      Array.isArray(values) && grid.length === rows.length && grid.every((line) => Array.isArray(line) && line.length === columns.length);
    if (!isShaped) throw invalidArgument("RangeView.values");
    rows.forEach((row, r) =>
      columns.forEach((column, c) => (this.range.make({ row, column, rows: 1, columns: 1 }).values = [[grid[r]?.[c]]])),
    );
  }

  get text(): string[][] {
    return this.#pick(this.range.text) as string[][];
  }

  get formulas(): Grid {
    return this.#pick(this.range.formulas);
  }

  get formulasLocal(): Grid {
    return this.formulas;
  }

  get numberFormat(): Grid {
    return this.#pick(this.range.numberFormat);
  }

  get valueTypes(): `${Excel.RangeValueType}`[][] {
    return this.#pick(this.range.valueTypes) as `${Excel.RangeValueType}`[][];
  }

  getRange(): RangeHost {
    return this.range;
  }

  #pick(grid: readonly (readonly unknown[])[]): Grid {
    const { row, column } = this.range.place;
    return this.#rows().map((r) => this.#columns().map((c) => grid[r - row]?.[c - column]));
  }

  /** Row numbers of the sheet. */
  #rows(): number[] {
    const seen = specialCells(this.range, "Visible");
    const all = [...new Set(seen.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, i) => row + i)))];
    return this.row === undefined ? all : all.slice(this.row, this.row + 1);
  }

  #columns(): number[] {
    const seen = specialCells(this.range, "Visible");
    return [...new Set(seen.flatMap(({ column, columns }) => Array.from({ length: columns }, (_, i) => column + i)))];
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeviewcollection */
export class RangeViewCollectionHost implements HostShape<Excel.RangeViewCollection> {
  static readonly hostName = "RangeViewCollection";

  constructor(
    private readonly range: RangeHost,
    private readonly count: number,
  ) {}

  get items(): RangeViewHost[] {
    return Array.from({ length: this.count }, (_, i) => new RangeViewHost(this.range, i));
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): RangeViewHost {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw invalidArgument("RangeViewCollection.getItemAt");
    return new RangeViewHost(this.range, index);
  }
}
