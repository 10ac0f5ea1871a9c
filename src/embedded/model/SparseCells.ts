import { UsedArea } from "./UsedArea";
import type { Area, CellModel, CellStore } from "./WorkbookModel";

type Row = (CellModel | undefined)[];

/**
 * The cells of one sheet, kept by row. Reading and writing a cell is O(1), visiting an area costs only the cells that exist in its rows, and
 * the rows are sorted again only after rows were added out of order or removed.
 */
export class SparseCells implements CellStore {
  readonly #rows = new Map<number, Row>();
  /** The rows in order; absent while it must be made anew. */
  #order: number[] | undefined = [];
  #count = 0;
  readonly #measured = (counts: (cell: CellModel) => boolean): Area | null => this.#measure(counts);
  readonly #used = new UsedArea(() => true, this.#measured);
  readonly #filled = new UsedArea(({ value, formula }) => value !== null || formula !== undefined, this.#measured);

  get count(): number {
    return this.#count;
  }

  get(row: number, column: number): CellModel | undefined {
    return this.#rows.get(row)?.[column];
  }

  set(row: number, column: number, cell: CellModel | undefined): void {
    let cells = this.#rows.get(row);
    if (!cells) {
      if (!cell) return;
      cells = [];
      this.#addRow(row, cells);
    }
    const before = cells[column];
    if (before && !cell) this.#remove(row, cells, column);
    if (cell) {
      if (!before) this.#count += 1;
      while (cells.length < column) cells.push(undefined);
      cells[column] = cell;
    }
    this.#changed(row, column, cell);
  }

  /** To be called when a cell's content changed in place. */
  touch(row: number, column: number): void {
    this.#changed(row, column, this.get(row, column));
  }

  used(valuesOnly: boolean): Area | null {
    return (valuesOnly ? this.#filled : this.#used).get();
  }

  forEach(area: Area, visit: (cell: CellModel, row: number, column: number) => void): void {
    const order = this.#sorted();
    const end = area.row + area.rows;
    for (let i = firstAtLeast(order, area.row); i < order.length; i += 1) {
      const row = order[i] ?? end;
      if (row >= end) return;
      const cells = this.#rows.get(row) ?? [];
      const last = Math.min(cells.length, area.column + area.columns);
      for (let column = area.column; column < last; column += 1) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  #changed(row: number, column: number, cell: CellModel | undefined): void {
    this.#used.changed(row, column, cell);
    this.#filled.changed(row, column, cell);
  }

  #addRow(row: number, cells: Row): void {
    this.#rows.set(row, cells);
    if (this.#order && row > (this.#order.at(-1) ?? -1)) this.#order.push(row);
    else this.#order = undefined;
  }

  #remove(row: number, cells: Row, column: number): void {
    this.#count -= 1;
    cells[column] = undefined;
    while (cells.length > 0 && !cells.at(-1)) cells.pop();
    if (cells.length > 0) return;
    this.#rows.delete(row);
    if (this.#order?.at(-1) === row) this.#order.pop();
    else this.#order = undefined;
  }

  #sorted(): number[] {
    this.#order ??= [...this.#rows.keys()].sort((a, b) => a - b);
    return this.#order;
  }

  #measure(counts: (cell: CellModel) => boolean): Area | null {
    let [top, bottom, left, right] = [-1, -1, Infinity, -1];
    for (const row of this.#sorted()) {
      const cells = this.#rows.get(row) ?? [];
      let [first, last] = [-1, -1];
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (!cell || !counts(cell)) continue;
        if (first < 0) first = column;
        last = column;
      }
      if (first < 0) continue;
      if (top < 0) top = row;
      bottom = row;
      left = Math.min(left, first);
      right = Math.max(right, last);
    }
    return top < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

function firstAtLeast(order: readonly number[], row: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
