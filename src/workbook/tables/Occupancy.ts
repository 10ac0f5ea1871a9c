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
    const filled = this.within(area).filter(([, flags]) => {
      for (let column = area.column; column < Math.min(end, flags.length); column++) if (flags[column]) return true;
      return false;
    });
    return runsOf(filled.map(([row]) => row));
  }

  /** Runs of columns that have content within an area. O(filled rows × columns). */
  columnRuns(area: Area): Run[] {
    const end = area.column + area.columns;
    const filled = new Set<number>();
    for (const [, flags] of this.within(area)) {
      for (let column = area.column; column < Math.min(end, flags.length); column++) if (flags[column]) filled.add(column);
    }
    return runsOf([...filled].sort((a, b) => a - b));
  }

  private within({ row, rows }: Area): [number, boolean[]][] {
    return [...this.rows].filter(([at]) => at >= row && at < row + rows).sort((a, b) => a[0] - b[0]);
  }

  private mark(row: number, column: number): void {
    const flags = this.rows.get(row) ?? [];
    flags[column] = true;
    this.rows.set(row, flags);
  }
}
