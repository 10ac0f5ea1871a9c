import { addTable, bookOf, customersBook, put } from "./support/bookOf";
import { open, tableNamed } from "./support/open";
import { classColumn, planOf } from "./support/plans";
import { cellsOf, rowsOf } from "./support/rowsOf";

const classes = ["A", "C", "B", "C", "A"];

test("where inserting would tear another table apart, the run is refused, that table is named, and nothing is written", async () => {
  const workbook = customersBook();
  put(workbook, "Customers", [["in the way"]], [2, 3]);
  put(
    workbook,
    "Customers",
    [
      ["a", "b", "c", "d", "e"],
      [1, 2, 3, 4, 5],
    ],
    [10, 0],
  );
  addTable(workbook, "Customers", { name: "Other", area: { row: 10, column: 0, rows: 2, columns: 5 } });
  const { port } = await open(workbook);
  const before = cellsOf(workbook, "Customers");
  const source = await tableNamed(port, "Customers");
  await expect(port.write(planOf(source, [classColumn(classes)]))).rejects.toMatchObject({
    code: "workbook.noRoom",
    facts: { sheet: "Customers", address: "A11:E12", columns: 1 },
  });
  expect(cellsOf(workbook, "Customers")).toEqual(before);
});

test("text is written as text, whatever it begins with", async () => {
  const texts = ["=1+1", "+Plus", "-5", "@home", "007", "1/2/2024", "TRUE", "'quoted", "#N/A", "12%", "March 5", " =x"];
  const workbook = bookOf([["Customer", "Sum"], ...texts.map((_, index) => [`C${index}`, index])]);
  addTable(workbook, "Customers", { name: "Customers", area: { row: 0, column: 0, rows: texts.length + 1, columns: 2 } });
  const { port } = await open(workbook);
  await port.write(planOf(await tableNamed(port, "Customers"), [{ id: "name", header: "=Name", width: 10, values: texts }]));
  expect(rowsOf(workbook, "Customers", [0, 2, texts.length + 1, 1])).toEqual([["=Name"], ...texts.map((text) => [text])]);
});

test("dates, numbers, truth values and nothing are written as what they are", async () => {
  const { port, workbook } = await open(customersBook());
  const values = [45_000, 0, true, null, 1.5];
  await port.write(planOf(await tableNamed(port, "Customers"), [{ id: "next", header: "Next", width: 12, format: "yyyy-mm-dd", values }]));
  expect(rowsOf(workbook, "Customers", [1, 3, 5, 1])).toEqual(values.map((value) => [value]));
  expect(workbook.styles[workbook.sheet("Customers")!.cells.get(1, 3)!.style]!.numberFormat).toBe("yyyy-mm-dd");
});

test("filtered rows get their values too", async () => {
  const workbook = customersBook();
  for (const row of [2, 4]) workbook.sheet("Customers")!.rows.set(row, { hidden: true });
  const { port } = await open(workbook);
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  expect(rowsOf(workbook, "Customers", [1, 3, 5, 1])).toEqual(classes.map((label) => [label]));
  expect([...workbook.sheet("Customers")!.rows].filter(([, { hidden }]) => hidden).map(([row]) => row)).toEqual([2, 4]);
});

test("30,000 rows by two columns are written in blocks of less than 5 MB", async () => {
  const rows = 30_000;
  const workbook = bookOf([["Customer", "Sum"], ...Array.from({ length: rows }, (_, row) => [`C${row}`, row])]);
  addTable(workbook, "Customers", { name: "Big", area: { row: 0, column: 0, rows: rows + 1, columns: 2 } });
  const { port } = await open(workbook);
  const source = await tableNamed(port, "Big");
  const notes = Array.from({ length: rows }, (_, row) => `${row} ${"客".repeat(100)}`);
  const told: number[] = [];
  const plan = planOf(source, [
    { id: "note", header: "Note", width: 20, values: notes },
    classColumn(notes.map((_, row) => "ABC"[row % 3]!)),
  ]);
  await port.write(plan, { progress: (stage, done) => stage === "writingColumns" && told.push(done) });
  expect(rowsOf(workbook, "Customers", [rows, 2, 1, 2])).toEqual([[notes[rows - 1], "C"]]);
  expect(rowsOf(workbook, "Customers", [15_000, 2, 1, 2])).toEqual([[notes[14_999], "C"]]);
  expect(told.at(-1)).toBe(rows);
  expect(told.length).toBeGreaterThan(3);
});

test("headers without rows: the header is written", async () => {
  const { port, workbook } = await open(bookOf([["Customer", "Sum"]]));
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn([])]));
  expect(cellsOf(workbook, "Customers")).toEqual({ A1: "Customer", B1: "Sum", C1: "Segment" });
});

test("a table that grew between reading and writing is refused", async () => {
  const { port } = await open(customersBook());
  const source = await tableNamed(port, "Customers");
  await expect(port.write(planOf(source, [classColumn(["A", "B"])]))).rejects.toMatchObject({
    code: "workbook.tableGrew",
    facts: { table: "Customers", sheet: "Customers", expected: 2, found: 5 },
  });
});

test("a protected sheet is refused before anything is written", async () => {
  const workbook = customersBook();
  workbook.sheet("Customers")!.protection.protected = true;
  const { port } = await open(workbook);
  const before = cellsOf(workbook, "Customers");
  await expect(port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]))).rejects.toMatchObject({
    code: "workbook.sheetProtected",
    facts: { sheet: "Customers" },
  });
  expect(cellsOf(workbook, "Customers")).toEqual(before);
});

test("cells of ours that the user merged are refused with their address", async () => {
  const { port, workbook } = await open(customersBook({ native: false }));
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  workbook.sheet("Customers")!.merges.push({ row: 1, column: 3, rows: 2, columns: 1 });
  await expect(port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]))).rejects.toMatchObject({
    code: "workbook.mergedInTheWay",
    facts: { sheet: "Customers", address: "D1:D6" },
  });
});
