import { put, addTable, bookOf, customersBook } from "./support/bookOf";
import { open } from "./support/open";

test("an Excel table is listed with its headers, rows and a sample", async () => {
  const { port } = await open(customersBook());
  const [table, ...others] = await port.tables();
  expect(others).toEqual([]);
  expect(table).toMatchObject({
    kind: "table",
    name: "Customers",
    sheet: "Customers",
    area: { row: 0, column: 0, rows: 6, columns: 3 },
    headers: ["Customer", "Sum", "City"],
    owned: [],
    rowCount: 5,
  });
  expect(table!.sample).toHaveLength(5);
  expect(table!.sample[1]).toEqual(["Bob", 100, "Rome"]);
});

test("a totals row is not data", async () => {
  const workbook = customersBook({ native: false });
  put(workbook, "Customers", [["Total", 1500]], [6, 0]);
  addTable(workbook, "Customers", { name: "Customers", area: { row: 0, column: 0, rows: 7, columns: 3 }, showTotals: true });
  const { port } = await open(workbook);
  const [table] = await port.tables();
  expect(table).toMatchObject({ rowCount: 5, area: { rows: 7 } });
  const { columns } = await port.read(table!, [0]);
  expect(columns.get(0)).toEqual(["Ann", "Bob", "Cid", "Dee", "Eve"]);
});

test("a plain range need not begin in A1, and titles above its header are left out", async () => {
  const { port } = await open(bookOf([["Sales 2024"], ["Customer", "Sum", 2024], ["Ann", 5, 1], ["Bob", 6, 2]], { at: [4, 2] }));
  const tables = await port.tables();
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({
    kind: "range",
    name: "Customers",
    area: { row: 5, column: 2, rows: 3, columns: 3 },
    headers: ["Customer", "Sum", "2024"],
    rowCount: 2,
  });
});

test("a title that is parted from the table by a blank row is no table", async () => {
  const { port } = await open(bookOf([["Sales"], [], ["Customer", "Sum"], ["Ann", 5]]));
  const tables = await port.tables();
  expect(tables.map(({ area }) => area)).toEqual([{ row: 2, column: 0, rows: 2, columns: 2 }]);
});

test("blank columns part two ranges; an Excel table between them belongs to neither", async () => {
  const workbook = bookOf([
    ["Customer", "Sum", null, "T1", "T2", "Order", "Amount"],
    ["Ann", 5, null, "x", 1, "o1", 10],
    ["Bob", 6, null, "y", 2, "o2", 20],
  ]);
  addTable(workbook, "Customers", { name: "Middle", area: { row: 0, column: 3, rows: 3, columns: 2 } });
  const { port } = await open(workbook);
  const tables = await port.tables();
  expect(tables.map(({ name, headers }) => [name, headers.join()])).toEqual([
    ["Middle", "T1,T2"],
    ["Customers", "Customer,Sum"],
    ["Customers", "Order,Amount"],
  ]);
});

test("merged headers: the first column takes the text, the others are named by their letters; duplicates are kept", async () => {
  const workbook = bookOf([
    ["Customer", "Amount", null, "Sum", "Sum"],
    ["Ann", 1, 2, 3, 4],
    ["Bob", 5, 6, 7, 8],
  ]);
  workbook.sheet("Customers")!.merges.push({ row: 0, column: 1, rows: 1, columns: 2 });
  const { port } = await open(workbook);
  const [table] = await port.tables();
  expect(table!.headers).toEqual(["Customer", "Amount", "C", "Sum", "Sum"]);
  const { columns } = await port.read(table!, [2, 4]);
  expect([...columns]).toEqual([
    [2, [2, 6]],
    [4, [4, 8]],
  ]);
});

test("headers without data are a table of no rows; an empty workbook has none", async () => {
  const headersOnly = await open(bookOf([["Customer", "Sum", "Date"]]));
  expect(await headersOnly.port.tables()).toMatchObject([{ rowCount: 0, sample: [], headers: ["Customer", "Sum", "Date"] }]);
  const empty = await open(bookOf([]));
  expect(await empty.port.tables()).toEqual([]);
});

test("numbers without a header row are no table", async () => {
  const { port } = await open(
    bookOf([
      [1, 2, 3],
      [4, 5, 6],
    ]),
  );
  expect(await port.tables()).toEqual([]);
});

test("hidden sheets are left out", async () => {
  const workbook = customersBook();
  workbook.addSheet("Secret", "load").visibility = "Hidden";
  put(workbook, "Secret", [
    ["Customer", "Sum"],
    ["Ann", 5],
  ]);
  const { port } = await open(workbook);
  expect((await port.tables()).map(({ sheet }) => sheet)).toEqual(["Customers"]);
});

test("pivot tables are no tables", async () => {
  const workbook = customersBook();
  put(
    workbook,
    "Customers",
    [
      ["Row Labels", "Sum of Sum"],
      ["Oslo", 800],
    ],
    [0, 5],
  );
  workbook.sheet("Customers")!.pivots.push({ name: "Pivot", area: { row: 0, column: 5, rows: 2, columns: 2 } });
  const { port } = await open(workbook);
  expect((await port.tables()).map(({ name }) => name)).toEqual(["Customers"]);
});

test("a stray cell far away does not make the whole sheet be read", async () => {
  const workbook = customersBook({ native: false });
  put(workbook, "Customers", [["x"]], [1_048_575, 16_383]);
  const { port } = await open(workbook);
  const started = performance.now();
  expect((await port.tables()).map(({ area }) => area)).toEqual([{ row: 0, column: 0, rows: 6, columns: 3 }]);
  expect(performance.now() - started).toBeLessThan(20_000);
});
