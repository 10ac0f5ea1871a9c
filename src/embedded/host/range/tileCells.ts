import type { Area } from "../../model/WorkbookModel";

/** The fewest rectangles that a simple sweep finds for cells: runs within a row, joined with equal runs in the next row. Cells come row by row. */
export function tileCells(cells: readonly (readonly [row: number, column: number])[]): Area[] {
  const tiles: Area[] = [];
  let open = new Map<string, Area>();
  let row = -1;
  let runs: Area[] = [];
  const close = (): void => {
    const next = new Map<string, Area>();
    for (const run of runs) {
      const key = `${String(run.column)} ${String(run.columns)}`;
      const above = open.get(key);
      const tile = above && above.row + above.rows === run.row ? above : run;
      if (tile === above) above.rows += 1;
      else tiles.push(run);
      next.set(key, tile);
    }
    open = next;
    runs = [];
  };
  for (const [r, column] of cells) {
    if (r !== row) close();
    row = r;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ row: r, column, rows: 1, columns: 1 });
  }
  close();
  return tiles;
}
