import type { Area } from "../../core/Area";
import type { Cell } from "../../core/Cell";

/** A first place and a length. */
export type Run = readonly [start: number, length: number];

/** Runs of consecutive places in a sorted list. */
function runsOf(places: readonly number[]): Run[] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && run[0] + run[1] === place) run[1] += 1;
    else runs.push([place, 1]);
  }
  return runs;
}

/** Which cells of a sheet have content. Memory grows with the content, not with the area: a stray cell far away costs little. */
export class Occupancy {
  /** The filled columns of each row that has content, as one flag a column up to the last filled one. */
  private readonly rows = new Map<number, boolean[]>();
  /** The rows from top to bottom; absent after a row was added. */
  private order: [row: number, flags: boolean[]][] | undefined;

  /** Notes a block of cells whose first one stands at the given row and column of the sheet. */
  note(cells: readonly (readonly Cell[])[], row: number, column: number): void {
    cells.forEach((line, down) => {
      line.forEach((cell, across) => {
        if (cell !== null) this.mark(row + down, column + across);
      });
    });
  }

  /** Whether no cell has content. */
  get empty(): boolean {
    return this.rows.size === 0;
  }

  /** Runs of rows that have content within an area. O(filled rows × columns). */
  rowRuns(area: Area): Run[] {
    const end = area.column + area.columns;
    const filled: number[] = [];
    for (const [row, flags] of this.within(area)) {
      const last = Math.min(end, flags.length);
      let column = area.column;
      while (column < last && !flags[column]) column++;
      if (column < last) filled.push(row);
    }
    return runsOf(filled);
  }

  /** Runs of columns that have content within an area. O(filled rows × columns). */
  columnRuns(area: Area): Run[] {
    const end = area.column + area.columns;
    const filled: boolean[] = [];
    for (const [, flags] of this.within(area)) {
      for (let column = area.column; column < Math.min(end, flags.length); column++) if (flags[column]) filled[column] = true;
    }
    return runsOf(Object.keys(filled).map(Number));
  }

  private within({ row, rows }: Area): [row: number, flags: boolean[]][] {
    this.order ??= [...this.rows].sort((a, b) => a[0] - b[0]);
    return this.order.slice(firstFrom(this.order, row), firstFrom(this.order, row + rows));
  }

  private mark(row: number, column: number): void {
    let flags = this.rows.get(row);
    if (!flags) {
      flags = [];
      this.rows.set(row, flags);
      this.order = undefined;
    }
    flags[column] = true;
  }
}

/** The place in a sorted list of the first row that is not above the given one. O(log rows). */
function firstFrom(order: readonly (readonly [row: number, flags: boolean[]])[], row: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order[middle]![0] < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
