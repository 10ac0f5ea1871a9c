import { callsOneOf } from "../../src/workbook/formulas/callsOneOf";
import type { SparseCells } from "../../src/embedded/model/SparseCells";
import { Workbook } from "../../src/embedded/model/Workbook";
import { open } from "./support/open";

const names = ["RFM", "ABCCLASS"];

describe("callsOneOf", () => {
  const calls = callsOneOf(names);
  test.each(["=RFM(A1:A9,B1:B9,C1:C9)", "=IFERROR( abcclass (B2,B$2:B$9),0)", "=_xldudf_RFM(A1)", "=1+RFM(A1)", "='RFM'!A1+ABCCLASS(B2)"])(
    "%s calls one",
    (formula) => expect(calls(formula)).toBe(true),
  );
  test.each(["=RFMSCORE(A1)", "=SUM(RFM)", '="RFM(A1)"', "=MYRFM(A1)", "=MY.RFM(A1)", "='RFM(2026)'!A1", "RFM(A1)", 5, ""])(
    "%s calls none",
    (formula) => expect(calls(formula)).toBe(false),
  );
});

function cellsOf(cells: SparseCells): unknown[] {
  const found: unknown[] = [];
  cells.forEach({ row: 0, column: 0, rows: 40, columns: 10 }, (cell, row, column) => found.push([row, column, cell]));
  return found;
}

function book() {
  const workbook = new Workbook();
  const first = workbook.addSheet("Data", "load");
  const hidden = workbook.addSheet("Quiet", "load");
  for (let row = 0; row < 30; row++) {
    first.cells.set(row, 0, { value: row, style: 0 });
    first.cells.set(row, 1, { value: { error: "#NAME?" }, formula: `=ABCCLASS(A${row + 1},A$1:A$30)`, style: 0 });
  }
  first.cells.set(0, 3, { value: 435, formula: "=SUM(A1:A30)", style: 0 });
  hidden.cells.set(4, 2, { value: "x", formula: "=RFM(A1,B1,C1)", style: 0 });
  hidden.visibility = "Hidden";
  return workbook;
}

test("our formulas are found on every sheet, and Excel calculates them anew while no cell is changed", async () => {
  const workbook = book();
  const kinds: string[] = [];
  workbook.calculator = { calculate: (kind) => void kinds.push(kind), settle: () => Promise.resolve() };
  const { port } = await open(workbook);
  const before = JSON.stringify(workbook.sheets.map(({ cells }) => cellsOf(cells)));
  expect(await port.recalculate(names)).toEqual({ formulas: 31, stuck: 30 });
  expect(kinds).toContain("FullRebuild");
  expect(JSON.stringify(workbook.sheets.map(({ cells }) => cellsOf(cells)))).toBe(before);
});

test("where none is stuck, nothing but our formulas is calculated; where there are none, nothing is", async () => {
  const workbook = book();
  const kinds: string[] = [];
  workbook.calculator = { calculate: (kind) => void kinds.push(kind), settle: () => Promise.resolve() };
  const { port } = await open(workbook);
  expect(await port.recalculate(["RFM"])).toEqual({ formulas: 1, stuck: 0 });
  expect(kinds).toEqual(["Recalculate"]);
  expect(await port.recalculate(["CLV"])).toEqual({ formulas: 0, stuck: 0 });
  expect(kinds).toEqual(["Recalculate"]);
});
