import type { SheetDescription } from "../../src/sheets/SheetDescription";
import { saveWorkbook } from "../../src/embedded/package/saveWorkbook";
import { openWorkbook } from "../../src/embedded/package/openWorkbook";
import { addTable, bookOf, customersBook, put } from "./support/bookOf";
import { open, tableNamed } from "./support/open";
import { classColumn, numberColumn, planOf, summarySheet } from "./support/plans";
import { cellsOf, rowsOf } from "./support/rowsOf";
import { snapshot } from "./support/snapshot";

const classes = ["A", "C", "B", "C", "A"];
const ranks = [1, 5, 3, 4, 2];
const cases = [
  ["an Excel table", () => customersBook()],
  ["a plain range", () => customersBook({ native: false })],
  [
    "an Excel table with a note beside it",
    () => {
      const workbook = customersBook();
      put(workbook, "Customers", [["Note"], ["call"]], [0, 4]);
      return workbook;
    },
  ],
  [
    "a plain range with a note beside it",
    () => {
      const workbook = customersBook({ native: false });
      put(workbook, "Customers", [["Note"], ["call"]], [0, 4]);
      return workbook;
    },
  ],
  [
    "a plain range with filter buttons",
    () => {
      const workbook = customersBook({ native: false });
      workbook.sheet("Customers")!.autoFilter = { row: 0, column: 0, rows: 6, columns: 3 };
      return workbook;
    },
  ],
  [
    "an Excel table with a totals row",
    () => {
      const workbook = customersBook({ native: false });
      put(workbook, "Customers", [["Total", 1500], [], ["below"]], [6, 0]);
      addTable(workbook, "Customers", { name: "Customers", area: { row: 0, column: 0, rows: 7, columns: 3 }, showTotals: true });
      return workbook;
    },
  ],
] as const;

describe.each(cases)("beside %s", (_, make) => {
  test("undo after the first run leaves the workbook as it was", async () => {
    const { port, workbook } = await open(make());
    const before = snapshot(workbook);
    const source = await tableNamed(port, "Customers");
    expect(await port.canUndo()).toBe(false);
    await port.write(planOf(source, [numberColumn("rank", ranks), classColumn(classes)], { sheets: [summarySheet()] }));
    expect(await port.canUndo()).toBe(true);
    await port.undo();
    expect(snapshot(workbook)).toEqual(before);
    expect(await port.canUndo()).toBe(false);
  });

  test("undo after a second run brings the first one back", async () => {
    const { port, workbook } = await open(make());
    await port.write(
      planOf(await tableNamed(port, "Customers"), [numberColumn("rank", ranks), classColumn(classes)], { sheets: [summarySheet()] }),
    );
    const before = snapshot(workbook, { withParts: false });
    const other = summarySheet({ blocks: [{ row: 0, column: 0, values: [["Other"]] }], rules: [] });
    const columns = [classColumn(["B", "B", "B", "B", "B"], { labels: [{ text: "B", role: "risk" }] }), numberColumn("share", ranks)];
    await port.write(planOf(await tableNamed(port, "Customers"), columns, { sheets: [other] }));
    expect(snapshot(workbook, { withParts: false })).not.toEqual(before);
    await port.undo();
    expect(snapshot(workbook, { withParts: false })).toEqual(before);
    expect(await port.owned()).toMatchObject({ columns: 2, sheets: ["ABC summary"] });
  });

  test("removing everything leaves the workbook as it was before the first run", async () => {
    const { port, workbook } = await open(make());
    const before = snapshot(workbook);
    for (const method of ["abc", "rfm"]) {
      const sheets = [summarySheet({ id: `${method}.summary`, name: method })];
      await port.write(
        planOf(await tableNamed(port, "Customers"), [numberColumn("rank", ranks), classColumn(classes)], { method, sheets }),
      );
    }
    await port.remember('{"method":"abc"}');
    expect(await port.owned()).toMatchObject({ columns: 4, sheets: expect.arrayContaining(["abc", "rfm"]) as string[] });
    await port.removeAll();
    expect(snapshot(workbook)).toEqual(before);
    expect(await port.owned()).toMatchObject({ columns: 0, sheets: [] });
    expect(await port.recall()).toBeNull();
  });
});

test("what was remembered is recalled to the letter", async () => {
  const { port } = await open(customersBook());
  expect(await port.recall()).toBeNull();
  const choice = JSON.stringify({ table: "<客戶> & \"co\" 'x' ]]>", cuts: [70, 90] });
  await port.remember(choice);
  expect(await port.recall()).toBe(choice);
  await port.remember("{}");
  expect(await port.recall()).toBe("{}");
});

test("undo is refused when rows were sorted since, for earlier values would come beside the wrong customers", async () => {
  const { port, workbook, excel } = await open(customersBook());
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(["B", "A", "A", "C", "C"])]));
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  const before = snapshot(workbook);
  await expect(port.undo()).rejects.toMatchObject({ code: "workbook.undoRowsMoved" });
  expect(snapshot(workbook)).toEqual(before);
});

test("undo of a first run works after sorting, for nothing has to come back", async () => {
  const { port, workbook, excel } = await open(customersBook());
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
  });
  await port.undo();
  expect(rowsOf(workbook, "Customers", [0, 0, 3, 4])).toEqual([
    ["Customer", "Sum", "City", null],
    ["Bob", 100, "Rome", null],
    ["Dee", 200, "Bern", null],
  ]);
});

test("undo with nothing to take back is refused by code", async () => {
  const { port } = await open(customersBook());
  await expect(port.undo()).rejects.toMatchObject({ code: "workbook.nothingToUndo" });
});

test("a column or sheet of ours that the user deleted is forgotten and does not come back", async () => {
  const { port, workbook, excel } = await open(customersBook());
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)], { sheets: [summarySheet()] }));
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").columns.getItem("Segment").delete();
    context.workbook.worksheets.getItem("ABC summary").delete();
    await context.sync();
  });
  expect(await port.owned()).toMatchObject({ columns: 0, sheets: [] });
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  expect(rowsOf(workbook, "Customers", [0, 2, 1, 3])).toEqual([["City", "Segment", null]]);
  expect(workbook.sheets).toHaveLength(1);
});

test("a user's formula typed into our column comes back with undo", async () => {
  const { port, workbook } = await open(customersBook({ native: false }));
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  workbook.setCell("Customers", 2, 3, { value: 600, formula: "=B2+B3" }, "user");
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(["B", "B", "B", "B", "B"])]));
  await port.undo();
  expect(workbook.sheet("Customers")!.cells.get(2, 3)!.formula).toBe("=B2+B3");
  expect(rowsOf(workbook, "Customers", [3, 3, 1, 1])).toEqual([["B"]]);
});

test("another session knows what is ours and can take it back: the register travels with the file", async () => {
  const first = await open(customersBook());
  const before = snapshot(first.workbook, { withParts: false });
  const source = await tableNamed(first.port, "Customers");
  await first.port.write(planOf(source, [classColumn(classes)], { sheets: [summarySheet()] }));
  const file = saveWorkbook(first.workbook);
  const second = await open(openWorkbook(file, "Book1.xlsx"));
  expect(await second.port.owned()).toMatchObject({ columns: 1, sheets: ["ABC summary"] });
  expect(await tableNamed(second.port, "Customers")).toMatchObject({ owned: [3] });
  expect(await second.port.canUndo()).toBe(true);
  await second.port.undo();
  const after = snapshot(second.workbook, { withParts: false }) as { sheets: { cells: unknown }[]; names: unknown };
  const wanted = before as typeof after;
  expect(after.sheets.map(({ cells }) => Object.keys(cells as object))).toEqual(
    wanted.sheets.map(({ cells }) => Object.keys(cells as object)),
  );
  expect(after.names).toEqual(wanted.names);
});

test("a restore point too large for the file is remembered while the pane is open", async () => {
  const rows = 30_000;
  const workbook = bookOf([["Customer", "Sum"], ...Array.from({ length: rows }, (_, row) => [`C${row}`, row + 1])]);
  const { port } = await open(workbook);
  const notes = (text: string) => Array.from({ length: rows }, (_, row) => `${text} ${row} ${"x".repeat(40)}`);
  await port.write(planOf(await tableNamed(port, "Customers"), [{ id: "note", header: "Note", width: 20, values: notes("old") }]));
  await port.write(planOf(await tableNamed(port, "Customers"), [{ id: "note", header: "Note", width: 20, values: notes("new") }]));
  expect(workbook.customXmlParts.every(({ xml }) => xml.length < 1_500_000)).toBe(true);
  expect(await port.canUndo()).toBe(true);
  await port.undo();
  expect(rowsOf(workbook, "Customers", [rows, 2, 1, 1])).toEqual([[notes("old")[rows - 1]]]);
});

test("removing widens and narrows nothing of the user's", async () => {
  const workbook = customersBook();
  workbook.sheet("Customers")!.columns.set(0, { width: 30 });
  workbook.sheet("Customers")!.columns.set(3, { width: 5 });
  const { port } = await open(workbook);
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes, { width: 25 })]));
  expect(workbook.sheet("Customers")!.columns.get(3)!.width).toBeCloseTo(25, 0);
  await port.removeAll();
  expect(workbook.sheet("Customers")!.columns.get(0)!.width).toBe(30);
  expect(workbook.sheet("Customers")!.columns.get(3)!.width).toBeCloseTo(5, 1);
});

test("undo leaves sheets with the user on which he has written: what the run added stays, what it replaced is built beside it", async () => {
  const { port, workbook } = await open(customersBook());
  const write = async (sheets: readonly SheetDescription[]) =>
    port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)], { sheets }));
  await write([summarySheet()]);
  await write([
    summarySheet({ blocks: [{ row: 0, column: 0, values: [["Second"]] }], rules: [] }),
    summarySheet({ id: "abc.new", name: "New" }),
  ]);
  workbook.setCell("ABC summary", 20, 6, { value: "my note" }, "user");
  workbook.setCell("New", 20, 6, { value: "his note" }, "user");
  await port.undo();
  expect(workbook.sheets.map(({ name }) => name).sort()).toEqual(["ABC summary", "ABC summary (2)", "Customers", "New"]);
  expect(cellsOf(workbook, "ABC summary")).toEqual({ A1: "Second", G21: "my note" });
  expect(cellsOf(workbook, "New")).toMatchObject({ G21: "his note" });
  expect(cellsOf(workbook, "ABC summary (2)")).toMatchObject({ A1: "ABC summary" });
  expect((await port.owned()).sheets).toEqual(["ABC summary (2)"]);
});

test("undo refused in the middle can be gone on with", async () => {
  const { port, workbook, excel } = await open(customersBook());
  const before = snapshot(workbook);
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)], { sheets: [summarySheet()] }));
  excel.faults.loseConnectionAt = 16;
  await expect(port.undo()).rejects.toMatchObject({ code: expect.stringMatching(/Failed$/) as string });
  expect(excel.faults.loseConnectionAt).toBeUndefined();
  expect((await port.owned()).unfinished).toEqual({ kind: "takingBack", method: "abc" });
  await port.undo();
  expect(snapshot(workbook)).toEqual(before);
});

test("a new column keeps its width where an earlier one before it goes, and undo gives all widths back", async () => {
  const { port, workbook } = await open(customersBook());
  const before = snapshot(workbook);
  const width = (column: number) => Math.round(workbook.sheet("Customers")!.columns.get(column)?.width ?? 0);
  await port.write(planOf(await tableNamed(port, "Customers"), [{ id: "note", header: "Note", width: 20, values: classes }]));
  const first = snapshot(workbook) as { sheets: unknown };
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes, { width: 14 })]));
  expect(rowsOf(workbook, "Customers", [0, 3, 1, 2])).toEqual([["Segment", null]]);
  expect(width(3)).toBe(14);
  expect(width(4)).toBeLessThan(14);
  await port.undo();
  expect((snapshot(workbook) as { sheets: unknown }).sheets).toEqual(first.sheets);
  await port.removeAll();
  expect(snapshot(workbook)).toEqual(before);
});

test("a hidden column beside the table is shown with our results, and hidden again when they go", async () => {
  const workbook = customersBook();
  workbook.sheet("Customers")!.columns.set(3, { hidden: true });
  const before = snapshot(workbook);
  const { port } = await open(workbook);
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  const shown = { width: 14, hidden: false };
  expect(workbook.sheet("Customers")!.columns.get(3)).toMatchObject(shown);
  await port.write({ method: "abc", sheets: [] });
  await port.undo();
  expect(workbook.sheet("Customers")!.columns.get(3)).toMatchObject(shown);
  await port.removeAll();
  expect(snapshot(workbook)).toEqual(before);
});
