import type { Area } from "../../core/Area";
import type { Cell } from "../../core/Cell";

/** Which cells of an area have content, one byte a cell, rows without content left out. */
export class Occupancy {
  private readonly rows = new Map<number, Uint8Array>();

  constructor(readonly area: Area) {}

  /** Notes a block of cells whose first one stands at the given row and column of the sheet. */
  note(cells: readonly (readonly Cell[])[], row: number, column: number): void {
    cells.forEach((line, down) => {
      line.forEach((cell, across) => {
        if (cell !== null) this.rowAt(row + down)[column + across - this.area.column] = 1;
      });
    });
  }

  /** Whether no cell has content. */
  get empty(): boolean {
    return this.rows.size === 0;
  }

  filled(row: number, column: number): boolean {
    return this.rows.get(row)?.[column - this.area.column] === 1;
  }

  private rowAt(row: number): Uint8Array {
    const known = this.rows.get(row);
    if (known) return known;
    const fresh = new Uint8Array(this.area.columns);
    this.rows.set(row, fresh);
    return fresh;
  }
}
