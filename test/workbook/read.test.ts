import { Refusal } from "../../src/core/refusal/Refusal";
import { addTable, bookOf, customersBook, put } from "./support/bookOf";
import { open, tableNamed } from "./support/open";

test("only the columns that were asked for are read, hidden and filtered rows included", async () => {
  const workbook = customersBook();
  workbook.sheet("Customers")!.rows.set(2, { hidden: true });
  const { port } = await open(workbook);
  const source = await tableNamed(port, "Customers");
  const { columns } = await port.read(source, [1]);
  expect([...columns]).toEqual([[1, [500, 100, 300, 200, 400]]]);
});

test("an error cell is told from a text that says the same; empty cells are null", async () => {
  const { port } = await open(
    bookOf([
      ["Customer", "Sum"],
      ["Ann", { error: "#N/A" }],
      ["Bob", "#N/A"],
      ["Cid", null],
      ["Dee", true],
      ["#1 Pets", 4],
    ]),
  );
  const source = await tableNamed(port, "Customers");
  const { columns } = await port.read(source, [0, 1]);
  expect(columns.get(1)).toEqual([{ error: "#N/A" }, "#N/A", null, true, 4]);
  expect(columns.get(0)!.at(-1)).toBe("#1 Pets");
});

test("names that begin with = + - or @ and texts that look like numbers or dates are read as they are", async () => {
  const names = ["=SUM Ltd", "+Plus", "-Minus", "@home", "007", "1/2/2024", "'quoted"];
  const { port } = await open(bookOf([["Customer", "Sum"], ...names.map((name, index) => [name, index])]));
  const source = await tableNamed(port, "Customers");
  expect((await port.read(source, [0])).columns.get(0)).toEqual(names);
});

test("30,000 rows are read in blocks, none lost, with progress", async () => {
  const workbook = bookOf([
    ["Customer", "Sum", "Note"],
    ...Array.from({ length: 30_000 }, (_, row) => [`Customer ${row}`, row, "x".repeat(120)]),
  ]);
  const { port } = await open(workbook);
  const source = await tableNamed(port, "Customers");
  expect(source.rowCount).toBe(30_000);
  const told: number[] = [];
  const { columns } = await port.read(source, [0, 1, 2], { progress: (_, done) => told.push(done) });
  expect(columns.get(1)).toEqual(Array.from({ length: 30_000 }, (_, row) => row));
  expect(columns.get(0)!.at(-1)).toBe("Customer 29999");
  expect(told[0]).toBe(0);
  expect(told.at(-1)).toBe(30_000);
  expect(Math.max(...told.slice(1).map((done, index) => done - told[index]!))).toBeLessThanOrEqual(20_000);
  expect(told.length).toBeGreaterThanOrEqual(3);
});

test("an answer that Excel finds too large is asked for again in smaller blocks", async () => {
  const workbook = bookOf([["Customer", "Note"], ...Array.from({ length: 5_000 }, (_, row) => [`Customer ${row}`, "y".repeat(1_000)])]);
  const { port, excel } = await open(workbook);
  const source = await tableNamed(port, "Customers");
  excel.faults.payloadLimit = 1_000_000;
  const { columns } = await port.read(source, [0, 1]);
  expect(columns.get(0)).toHaveLength(5_000);
  expect(columns.get(1)!.every((note) => note === "y".repeat(1_000))).toBe(true);
});

test("rows added below a plain range or to a table since it was listed are read too", async () => {
  const plain = await open(customersBook({ native: false }));
  const source = await tableNamed(plain.port, "Customers");
  put(
    plain.workbook,
    "Customers",
    [
      ["Fay", 50, "Oslo"],
      [null, 60],
    ],
    [6, 0],
  );
  const data = await plain.port.read(source, [0, 1]);
  expect(data.columns.get(0)).toEqual(["Ann", "Bob", "Cid", "Dee", "Eve", "Fay", null]);
  expect(data.source).toMatchObject({ rowCount: 7, area: { rows: 8 } });
});

test("a table that was deleted or whose columns moved is refused by code", async () => {
  const { port, workbook } = await open(customersBook());
  const source = await tableNamed(port, "Customers");
  workbook.setCell("Customers", 0, 1, { value: "Amount" }, "user");
  await expect(port.read(source, [1])).rejects.toMatchObject({ code: "workbook.tableChanged", facts: { column: "Sum" } });
  workbook.sheet("Customers")!.tables.length = 0;
  const refusal = await port.read(source, [1]).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({ code: "workbook.tableGone", facts: { table: "Customers", sheet: "Customers" } });
});

test("a lost connection is a refusal that says so, and reading can be tried again", async () => {
  const { port, excel } = await open(customersBook());
  const source = await tableNamed(port, "Customers");
  excel.faults.loseConnectionAt = 1;
  await expect(port.read(source, [0])).rejects.toMatchObject({ code: "workbook.readFailed" });
  expect((await port.read(source, [0])).columns.get(0)).toHaveLength(5);
});

test("reading waits while the user types in a cell", async () => {
  const { port, excel } = await open(customersBook());
  excel.faults.editMode = true;
  const reading = port.tables();
  let done = false;
  void reading.then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(done).toBe(false);
  excel.faults.editMode = false;
  expect(await reading).toHaveLength(1);
});

test("reading can be called off", async () => {
  const workbook = bookOf([["Customer", "Sum"], ...Array.from({ length: 30_000 }, (_, row) => [`C${row}`, row])]);
  addTable(workbook, "Customers", { name: "Big", area: { row: 0, column: 0, rows: 30_001, columns: 2 } });
  const { port } = await open(workbook);
  const source = await tableNamed(port, "Big");
  const stop = new AbortController();
  const reading = port.read(source, [0, 1], { progress: () => stop.abort(), signal: stop.signal });
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
});

test("the facts tell the file's name, its culture and its date system", async () => {
  const american = await open(customersBook());
  expect(await american.port.facts()).toEqual({
    name: "Book1.xlsx",
    culture: { locale: "en-US", decimal: ".", dateOrder: "mdy", date1904: false },
  });
  const workbook = customersBook();
  workbook.date1904 = true;
  workbook.locale = "de-DE";
  const german = await open(workbook);
  expect((await german.port.facts()).culture).toEqual({ locale: "de-DE", decimal: ",", dateOrder: "dmy", date1904: true });
});
