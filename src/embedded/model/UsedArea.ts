import { bounding, contains } from "./intersect";
import type { Area, CellModel } from "./WorkbookModel";

/** The smallest area around the cells that count. It is measured anew only after its edge was emptied; else it grows with the cells. */
export class UsedArea {
  /** `undefined` while it must be measured. */
  #area: Area | null | undefined;

  constructor(
    readonly counts: (cell: CellModel) => boolean,
    private readonly measure: (counts: (cell: CellModel) => boolean) => Area | null,
  ) {}

  get(): Area | null {
    if (this.#area === undefined) this.#area = this.measure(this.counts);
    return this.#area && { ...this.#area };
  }

  /** To be called after a cell was set, became different or went away. */
  changed(row: number, column: number, cell: CellModel | undefined): void {
    const area = this.#area;
    if (area === undefined) return;
    if (cell && this.counts(cell)) {
      const place = { row, column, rows: 1, columns: 1 };
      if (!area) this.#area = place;
      else if (!contains(area, place)) this.#area = bounding(area, place);
    } else if (area && isAtEdge(area, row, column)) this.#area = undefined;
  }
}

function isAtEdge(area: Area, row: number, column: number): boolean {
  const [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
  return row === area.row || row === bottom || column === area.column || column === right;
}
