import { columnLetters } from "../../../src/core/columnLetters";
import type { Workbook } from "../../../src/embedded/model/Workbook";

/** The values of a sheet by address; formulas as `=…`. */
export function cellsOf(workbook: Workbook, sheet: string): Record<string, unknown> {
  const state = workbook.sheet(sheet)!;
  const used = state.cells.used(true);
  const found: Record<string, unknown> = {};
  if (!used) return found;
  state.cells.forEach(used, ({ value, formula }, row, column) => {
    if (value !== null || formula) found[`${columnLetters(column)}${row + 1}`] = formula ?? value;
  });
  return found;
}

/** The values of an area, row by row. */
export function rowsOf(
  workbook: Workbook,
  sheet: string,
  [row, column, rows, columns]: readonly [number, number, number, number],
): unknown[][] {
  const { cells } = workbook.sheet(sheet)!;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) => cells.get(row + down, column + across)?.value ?? null),
  );
}
