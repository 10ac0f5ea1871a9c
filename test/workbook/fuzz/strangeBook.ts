import fc from "fast-check";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import { addTable, bookOf, put } from "../support/bookOf";
import { sheetName, strangeCell } from "./strangeCells";

/** A workbook of a user's: one table and what stands around it. */
export const strangeShape = fc.record({
  sheet: sheetName,
  native: fc.boolean(),
  totals: fc.boolean(),
  at: fc.tuple(fc.nat(2), fc.nat(2)),
  cells: fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(strangeCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    ),
  /** Columns between the table and a note of the user's beside it. */
  note: fc.option(fc.nat(3), { nil: undefined }),
  below: fc.option(strangeCell, { nil: undefined }),
  merged: fc.option(fc.nat(3), { nil: undefined }),
  hiddenRow: fc.boolean(),
  filtered: fc.boolean(),
  hiddenColumn: fc.boolean(),
  protectedSheet: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
  second: fc.boolean(),
});
export type StrangeShape = typeof strangeShape extends fc.Arbitrary<infer Shape> ? Shape : never;

/** How many columns the table has: the names of the customers come first, so that no row is empty. */
export const widthOf = ({ cells }: StrangeShape): number => cells[0]!.length + 1;

/** Makes such a workbook. */
export function strangeBook(shape: StrangeShape): Workbook {
  const { sheet, native, totals, at, cells } = shape;
  const [top, left] = at;
  const width = widthOf(shape);
  const headers = Array.from({ length: width }, (_, index) => `Field ${index + 1}`);
  const rows = [headers, ...cells.map((row, index) => [`Customer ${index + 1}`, ...row])];
  const workbook = bookOf(rows, { sheet, at });
  const state = workbook.sheet(sheet)!;
  const withTotals = native && totals;
  if (withTotals) put(workbook, sheet, [["Total"]], [top + rows.length, left]);
  const area = { row: top, column: left, rows: rows.length + (withTotals ? 1 : 0), columns: width };
  if (native) addTable(workbook, sheet, { name: "Table1", area, showTotals: withTotals });
  if (shape.note !== undefined) put(workbook, sheet, [["my note"], ["mine"]], [top, left + width + shape.note]);
  if (shape.below !== undefined) put(workbook, sheet, [[shape.below]], [top + area.rows + 2, left]);
  if (shape.merged !== undefined) state.merges.push({ row: top + 1, column: left + width + shape.merged, rows: 2, columns: 2 });
  if (shape.hiddenRow) state.rows.set(top + 1, { ...state.rows.get(top + 1), hidden: true });
  if (shape.filtered && !native) state.autoFilter = { ...area };
  if (shape.hiddenColumn) state.columns.set(left + width, { hidden: true });
  if (shape.protectedSheet) state.protection = { protected: true, options: {} };
  if (shape.second) {
    workbook.addSheet("Other", "load");
    put(workbook, "Other", [
      ["Field 1", "CL"],
      ["x", 1],
    ]);
  }
  return workbook;
}
