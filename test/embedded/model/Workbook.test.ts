import { createWorkbook } from "../../../src/embedded/model/Workbook";
import { ShiftRefused } from "../../../src/embedded/model/Shift";
import { DEFAULT_STYLE } from "../../../src/embedded/model/StyleList";
import type { Area, Change, TableModel } from "../../../src/embedded/model/WorkbookModel";

function listening() {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0] as (typeof workbook.sheets)[number];
  const changes: Change[][] = [];
  workbook.subscribe((batch) => changes.push([...batch]));
  return { workbook, sheet, changes };
}

const tableAt = (area: Area): TableModel => ({
  id: 1,
  name: "T",
  area,
  columns: Array.from({ length: area.columns }, (_, i) => ({ id: i + 1, name: `c${String(i)}` })),
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  style: "",
  showBandedRows: true,
  showBandedColumns: false,
  showFirstColumn: false,
  showLastColumn: false,
});

describe("changes", () => {
  test("a rectangle that is set cell by cell is announced once, as one area", () => {
    const { workbook, sheet, changes } = listening();
    workbook.batch(() => {
      for (let row = 3; row < 6; row += 1)
        for (let column = 1; column < 4; column += 1) workbook.setCell(sheet.id, row, column, { value: 1 }, "user");
    });
    expect(changes).toEqual([[{ facet: "cells", source: "user", sheet: sheet.id, area: { row: 3, column: 1, rows: 3, columns: 3 } }]]);
  });

  test("what does not differ is neither announced nor remembered", () => {
    const { workbook, sheet, changes } = listening();
    workbook.setCell(sheet.id, 0, 0, { value: 1 }, "load");
    workbook.setCell(sheet.id, 0, 0, { value: 1 }, "calculation");
    workbook.setCell(sheet.id, 5, 5, { value: null }, "user");
    expect(changes).toHaveLength(1);
    expect(workbook.touched.cells.size).toBe(0);
  });

  test("what a file brings is not remembered as touched, every other source is, until it is saved", () => {
    const { workbook, sheet } = listening();
    workbook.setCell(sheet.id, 0, 0, { value: 1 }, "load");
    workbook.setCell(sheet.id, 1, 2, { value: 1 }, "api");
    expect([...(workbook.touched.cells.get(sheet.id)?.get(1) ?? [])]).toEqual([2]);
    expect(workbook.touched.cells.get(sheet.id)?.has(0)).toBe(false);
    expect(workbook.touched.facets.get(sheet.id)).toEqual(new Set(["cells"]));
    workbook.clearTouched();
    expect([workbook.touched.cells.size, workbook.touched.facets.size]).toEqual([0, 0]);
  });

  test("a style change is told apart from a change of content", () => {
    const { workbook, sheet, changes } = listening();
    workbook.setCell(sheet.id, 0, 0, { value: 1 }, "user");
    workbook.setCell(sheet.id, 0, 0, { style: workbook.styleIndex({ ...DEFAULT_STYLE, fill: "#FF0000" }) }, "user");
    expect(changes.flat().map(({ facet }) => facet)).toEqual(["cells", "styles"]);
  });
});

test("equal styles share one index, styles of different records of a file do not", () => {
  const { workbook } = listening();
  const red = { ...DEFAULT_STYLE, fill: "#FF0000" };
  expect(workbook.styleIndex({ ...DEFAULT_STYLE })).toBe(0);
  expect(workbook.styleIndex(red)).toBe(workbook.styleIndex({ ...red, font: { ...red.font } }));
  expect(workbook.styleIndex({ ...red, origin: 4 })).not.toBe(workbook.styleIndex({ ...red, origin: 5 }));
});

test("writing over a formula that spilled takes the filled cells away", () => {
  const { workbook, sheet } = listening();
  workbook.setCell(sheet.id, 0, 0, { value: 1, formula: "=F()", spill: { rows: 2, columns: 1 } }, "calculation");
  workbook.setCell(sheet.id, 1, 0, { value: 2, spilledFrom: [0, 0] }, "calculation");
  workbook.setCell(sheet.id, 0, 0, undefined, "user");
  expect(sheet.cells.count).toBe(0);
});

describe("shifting cells", () => {
  test("formulas on every sheet follow, dollar signs stay, texts and functions are left alone", () => {
    const { workbook, sheet } = listening();
    const other = workbook.addSheet("Other one", "load");
    workbook.setCell(sheet.id, 0, 0, { value: 0, formula: '=SUM(B3:$B$9)&"B3"&LOG10(B5)+C:C+3:4' }, "load");
    workbook.setCell(other.id, 0, 0, { value: 0, formula: "=Sheet1!B9+B9" }, "load");
    workbook.shift(sheet.id, { row: 4, column: 0, rows: 2, columns: 16384 }, "down", "user");
    expect(sheet.cells.get(0, 0)?.formula).toBe('=SUM(B3:$B$11)&"B3"&LOG10(B7)+C:C+3:4');
    expect(other.cells.get(0, 0)?.formula).toBe("=Sheet1!B11+B9");
  });

  test("references to deleted cells become #REF!, ranges shrink", () => {
    const { workbook, sheet } = listening();
    workbook.setCell(sheet.id, 0, 0, { value: 0, formula: "=B5+SUM(B4:B9)+Sheet1!$B$6" }, "load");
    workbook.shift(sheet.id, { row: 4, column: 1, rows: 2, columns: 1 }, "up", "user");
    expect(sheet.cells.get(0, 0)?.formula).toBe("=#REF!+SUM(B4:B7)+Sheet1!#REF!");
  });

  test("cells outside the shifted columns stay, and every moved cell is remembered", () => {
    const { workbook, sheet } = listening();
    for (const column of [0, 1]) workbook.setCell(sheet.id, 2, column, { value: column }, "load");
    workbook.shift(sheet.id, { row: 1, column: 1, rows: 1, columns: 1 }, "down", "user");
    expect([sheet.cells.get(2, 0)?.value, sheet.cells.get(2, 1), sheet.cells.get(3, 1)?.value]).toEqual([0, undefined, 1]);
    expect([...(workbook.touched.cells.get(sheet.id) ?? [])].map(([row, columns]) => [row, [...columns]])).toEqual([
      [2, [1]],
      [3, [1]],
    ]);
  });

  test("tables grow, move and lose columns; a table that would be cut is refused before anything moves", () => {
    const { workbook, sheet } = listening();
    const table = tableAt({ row: 2, column: 1, rows: 4, columns: 3 });
    sheet.tables.push(table);
    workbook.shift(sheet.id, { row: 3, column: 0, rows: 1, columns: 16384 }, "down", "user");
    expect(table.area).toEqual({ row: 2, column: 1, rows: 5, columns: 3 });
    workbook.shift(sheet.id, { row: 0, column: 2, rows: 1048576, columns: 1 }, "left", "user");
    expect([table.area.columns, table.columns.map(({ name }) => name)]).toEqual([2, ["c0", "c2"]]);
    workbook.setCell(sheet.id, 9, 1, { value: 1 }, "load");
    expect(() => workbook.shift(sheet.id, { row: 0, column: 1, rows: 1, columns: 1 }, "down", "user")).toThrow(ShiftRefused);
    expect(sheet.cells.get(9, 1)?.value).toBe(1);
  });

  test("row heights and column widths move with whole rows and columns only", () => {
    const { workbook, sheet } = listening();
    sheet.rows.set(5, { height: 30 });
    workbook.shift(sheet.id, { row: 0, column: 0, rows: 1, columns: 3 }, "down", "user");
    expect(sheet.rows.get(5)).toEqual({ height: 30 });
    workbook.shift(sheet.id, { row: 0, column: 0, rows: 2, columns: 16384 }, "down", "user");
    expect([sheet.rows.get(5), sheet.rows.get(7)]).toEqual([undefined, { height: 30 }]);
  });
});
