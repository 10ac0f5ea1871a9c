import { put, addTable, bookOf, customersBook, type Rows } from "./support/bookOf";
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

test("rows that go on after blank rows are of the same table, whatever stands beside it", async () => {
  const { port } = await open(
    bookOf([
      ["Order", "Customer", "Date", "Sum", "Note", null, "Name", "Goal"],
      ["A1", "Ann", 46023, 5, "urgent", null, "Wang", 900],
      ["A2", "Bob", "115/01/02", 6],
      [],
      ["A3", "Ann", "2026.2.3", "NT$7"],
      [],
      [],
      ["A4", "Cid", 46090, 8, null],
      ["Total", null, null, 26],
    ]),
  );
  const tables = await port.tables();
  expect(tables.map(({ area, headers }) => [area.row, area.rows, headers.length])).toEqual([
    [0, 9, 5],
    [0, 2, 2],
  ]);
  const { columns } = await port.read(tables[0]!, [0]);
  expect(columns.get(0)).toEqual(["A1", "A2", null, "A3", null, null, "A4", "Total"]);
});

test("a second list below is a table of its own: another header, a wider one, or one further down", async () => {
  const list = [
    ["Customer", "Sum", "2025"],
    ["Ann", 5, 1],
  ];
  const areasOf = async (...below: Rows): Promise<number[]> => {
    const { port } = await open(bookOf([...list, ...below]));
    return (await port.tables()).map(({ area }) => area.rows);
  };
  expect(await areasOf([], ["Seller", "2025", 2026], ["Bea", 1, 2])).toEqual([2, 2]);
  expect(await areasOf([], ["Seller", "Goal", "Met", "Rest"], ["Bea", 1, 2, 3])).toEqual([2, 2]);
  expect(await areasOf([], [], [], [], ["Bob", 6, 2])).toEqual([2]);
  expect(await areasOf([], [], [], ["Bob", 6, 2])).toEqual([6]);
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
