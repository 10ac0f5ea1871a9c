import { addTable, bookOf, customersBook, put } from "./support/bookOf";
import { open, tableNamed } from "./support/open";
import { classColumn, numberColumn, planOf } from "./support/plans";
import { cellsOf, rowsOf } from "./support/rowsOf";

const classes = ["A", "C", "B", "C", "A"];
const ranks = [1, 5, 3, 4, 2];

test("columns go to the right end of an Excel table, which grows over free cells", async () => {
  const { port, workbook } = await open(customersBook());
  const source = await tableNamed(port, "Customers");
  const receipt = await port.write(planOf(source, [numberColumn("rank", ranks), classColumn(classes)]));
  expect(receipt).toEqual({ columns: { sheet: "Customers", address: "D1:E6", headers: ["RANK", "Segment"] }, sheets: [] });
  const sheet = workbook.sheet("Customers")!;
  expect(sheet.tables[0]).toMatchObject({ area: { row: 0, column: 0, rows: 6, columns: 5 } });
  expect(sheet.tables[0]!.columns.map(({ name }) => name)).toEqual(["Customer", "Sum", "City", "RANK", "Segment"]);
  expect(rowsOf(workbook, "Customers", [0, 3, 6, 2])).toEqual([["RANK", "Segment"], ...ranks.map((rank, index) => [rank, classes[index]])]);
  const rank = workbook.styles[sheet.cells.get(1, 3)!.style]!;
  expect(rank.numberFormat).toBe("0");
  expect(rank.alignment.horizontal).toMatch(/right/i);
});

test("class colours are rules on exactly the label, on our column alone", async () => {
  const { port, workbook } = await open(customersBook());
  const source = await tableNamed(port, "Customers");
  await port.write(planOf(source, [classColumn(classes)]));
  const rules = workbook.sheet("Customers")!.conditionalFormats;
  expect(rules.map(({ areas }) => areas)).toEqual(Array.from({ length: 3 }, () => [{ row: 1, column: 3, rows: 5, columns: 1 }]));
  const said = rules.map((rule) =>
    rule.type === "cellValue" ? [rule.operator.toLowerCase().replace("to", ""), rule.formulas[0], rule.format.fill, rule.format.color] : [],
  );
  expect(said).toContainEqual(["equal", '="A"', "#B9D6F2", "#0A3D73"]);
  expect(said).toContainEqual(["equal", '="C"', "#CFCFCF", "#2E2E2E"]);
});

test("written columns are known as ours, and the table is found with its own columns unchanged", async () => {
  const { port } = await open(customersBook());
  const source = await tableNamed(port, "Customers");
  await port.write(planOf(source, [numberColumn("rank", ranks), classColumn(classes)]));
  expect(await tableNamed(port, "Customers")).toMatchObject({ owned: [3, 4], id: source.id, rowCount: 5 });
  expect(await port.owned()).toEqual({ columns: 2, sheets: [] });
});

test("running again replaces the values and doubles nothing", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(planOf(await tableNamed(port, "Customers"), [numberColumn("rank", ranks), classColumn(classes)]));
  const again = ["C", "C", "C", "A", "B"];
  await port.write(planOf(await tableNamed(port, "Customers"), [numberColumn("rank", ranks), classColumn(again)]));
  expect(workbook.sheet("Customers")!.tables[0]!.columns).toHaveLength(5);
  expect(rowsOf(workbook, "Customers", [0, 4, 6, 2])).toEqual([["Segment", null], ...again.map((label) => [label, null])]);
  expect(workbook.sheet("Customers")!.conditionalFormats).toHaveLength(3);
  expect(workbook.names).toHaveLength(2);
  expect(workbook.customXmlParts).toHaveLength(1);
});

test("a later run drops columns that it has no more and adds those it has new", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(planOf(await tableNamed(port, "Customers"), [numberColumn("r", ranks), numberColumn("f", ranks), classColumn(classes)]));
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes), numberColumn("share", [1, 2, 3, 4, 5])]));
  expect(rowsOf(workbook, "Customers", [0, 0, 2, 7])).toEqual([
    ["Customer", "Sum", "City", "Segment", "SHARE", null, null],
    ["Ann", 500, "Oslo", "A", 1, null, null],
  ]);
  expect(workbook.names.map(({ name }) => name).sort()).toEqual(["_Clientele.abc.class", "_Clientele.abc.share"]);
});

test("another method's columns are left alone", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(["x", "x", "x", "x", "x"])], { method: "rfm" }));
  expect(rowsOf(workbook, "Customers", [0, 3, 2, 2])).toEqual([
    ["Segment", "Segment (2)"],
    ["A", "x"],
  ]);
});

test("a user's column with our header keeps it; ours gets a number, in each run the same", async () => {
  const workbook = bookOf([
    ["Customer", "segment"],
    ["Ann", "mine"],
    ["Bob", "mine"],
  ]);
  addTable(workbook, "Customers", { name: "Customers", area: { row: 0, column: 0, rows: 3, columns: 2 } });
  const { port } = await open(workbook);
  const first = await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(["A", "B"])]));
  const second = await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(["B", "A"])]));
  expect([first.columns?.headers, second.columns?.headers]).toEqual([["Segment (2)"], ["Segment (2)"]]);
  expect(rowsOf(workbook, "Customers", [0, 1, 3, 3])).toEqual([
    ["segment", "Segment (2)", null],
    ["mine", "B", null],
    ["mine", "A", null],
  ]);
});

test("a column of ours that the user renamed keeps his name and is still replaced", async () => {
  const { port, workbook } = await open(customersBook());
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  workbook.setCell("Customers", 0, 3, { value: "My class" }, "user");
  for (const label of ["B", "C"]) {
    await port.write(planOf(await tableNamed(port, "Customers"), [classColumn([label, label, label, label, label])]));
    expect(rowsOf(workbook, "Customers", [0, 3, 2, 2])).toEqual([
      ["My class", null],
      [label, null],
    ]);
  }
});

test("a column of ours that the user moved is found where it is", async () => {
  const { port, workbook, excel } = await open(customersBook());
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").columns.add(3, [["Note"], ["a"], ["b"], ["c"], ["d"], ["e"]]);
    await context.sync();
  });
  expect(await tableNamed(port, "Customers")).toMatchObject({ headers: ["Customer", "Sum", "City", "Note", "Segment"], owned: [4] });
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(["B", "B", "B", "B", "B"])]));
  expect(rowsOf(workbook, "Customers", [0, 3, 2, 3])).toEqual([
    ["Note", "Segment", null],
    ["a", "B", null],
  ]);
});

test("sorting the table takes our values along, and a later run writes them in the new order", async () => {
  const { port, workbook, excel } = await open(customersBook());
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem("Customers").sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  expect(rowsOf(workbook, "Customers", [1, 0, 5, 4]).map(([name, , , label]) => [name, label])).toEqual([
    ["Ann", "A"],
    ["Eve", "A"],
    ["Cid", "B"],
    ["Dee", "C"],
    ["Bob", "C"],
  ]);
  const source = await tableNamed(port, "Customers");
  expect((await port.read(source, [0])).columns.get(0)).toEqual(["Ann", "Eve", "Cid", "Dee", "Bob"]);
});

test("beside a plain range columns stand next to it and look like its header", async () => {
  const workbook = customersBook({ native: false });
  const bold = workbook.styleIndex({ ...workbook.styles[0]!, font: { ...workbook.styles[0]!.font, bold: true }, fill: "#FFFF00" });
  for (const column of [0, 1, 2]) workbook.setCell("Customers", 0, column, { style: bold }, "load");
  const { port } = await open(workbook);
  const source = await tableNamed(port, "Customers");
  const receipt = await port.write(planOf(source, [numberColumn("rank", ranks), classColumn(classes)]));
  expect(receipt.columns?.address).toBe("D1:E6");
  expect(rowsOf(workbook, "Customers", [0, 3, 2, 2])).toEqual([
    ["RANK", "Segment"],
    [1, "A"],
  ]);
  const header = workbook.styles[workbook.sheet("Customers")!.cells.get(0, 4)!.style]!;
  expect([header.font.bold, header.fill]).toEqual([true, "#FFFF00"]);
  expect(await tableNamed(port, "Customers")).toMatchObject({ owned: [3, 4], headers: ["Customer", "Sum", "City", "RANK", "Segment"] });
});

test("filter buttons of a plain range cover our columns too, for they sort only what they cover; a filter in use is left alone", async () => {
  const workbook = customersBook({ native: false });
  const sheet = workbook.sheet("Customers")!;
  sheet.autoFilter = { row: 0, column: 0, rows: 6, columns: 3 };
  const { port } = await open(workbook);
  await port.write(planOf(await tableNamed(port, "Customers"), [numberColumn("rank", ranks), classColumn(classes)]));
  expect(sheet.autoFilter).toEqual({ row: 0, column: 0, rows: 6, columns: 5 });
  await port.removeAll();
  expect(sheet.autoFilter).toEqual({ row: 0, column: 0, rows: 6, columns: 3 });
  sheet.rows.set(3, { hidden: true });
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  expect(sheet.autoFilter).toEqual({ row: 0, column: 0, rows: 6, columns: 3 });
  expect(sheet.rows.get(3)!.hidden).toBe(true);
});

test("a totals row stays below our columns", async () => {
  const workbook = customersBook({ native: false });
  put(workbook, "Customers", [["Total", 1500]], [6, 0]);
  addTable(workbook, "Customers", { name: "Customers", area: { row: 0, column: 0, rows: 7, columns: 3 }, showTotals: true });
  const { port } = await open(workbook);
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  expect(workbook.sheet("Customers")!.tables[0]!.area).toEqual({ row: 0, column: 0, rows: 7, columns: 4 });
  expect(rowsOf(workbook, "Customers", [5, 0, 2, 4])).toEqual([
    ["Eve", 400, "Rome", "A"],
    ["Total", 1500, null, null],
  ]);
});

test("a plain range has no gap after a run with fewer columns", async () => {
  const { port, workbook } = await open(customersBook({ native: false }));
  await port.write(planOf(await tableNamed(port, "Customers"), [numberColumn("r", ranks), numberColumn("f", ranks), classColumn(classes)]));
  await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  expect(rowsOf(workbook, "Customers", [0, 2, 2, 4])).toEqual([
    ["City", "Segment", null, null],
    ["Oslo", "A", null, null],
  ]);
  expect(await tableNamed(port, "Customers")).toMatchObject({ owned: [3], rowCount: 5 });
});

test("where something stands beside a plain range, ours go beyond the used cells, and are found again", async () => {
  const workbook = customersBook({ native: false });
  put(workbook, "Customers", [["Note"], ["call"]], [0, 4]);
  const { port } = await open(workbook);
  const before = cellsOf(workbook, "Customers");
  const receipt = await port.write(planOf(await tableNamed(port, "Customers"), [classColumn(classes)]));
  expect(receipt.columns?.address).toBe("G1:G6");
  expect(cellsOf(workbook, "Customers")).toMatchObject(before);
  const tables = await port.tables();
  expect(tables).toHaveLength(1);
  await port.write(planOf(tables[0]!, [classColumn(["B", "B", "B", "B", "B"])]));
  expect(rowsOf(workbook, "Customers", [0, 6, 2, 3])).toEqual([
    ["Segment", null, null],
    ["B", null, null],
  ]);
});

test("where something stands beside an Excel table, whole columns are inserted, so that nothing is torn apart", async () => {
  const workbook = customersBook();
  put(
    workbook,
    "Customers",
    [
      ["Note", "x"],
      ["call", "y"],
    ],
    [0, 3],
  );
  put(workbook, "Customers", [["far below"]], [20, 3]);
  const { port } = await open(workbook);
  const before = cellsOf(workbook, "Customers");
  await port.write(planOf(await tableNamed(port, "Customers"), [numberColumn("rank", ranks), classColumn(classes)]));
  expect(cellsOf(workbook, "Customers")).toMatchObject({ D1: "RANK", E1: "Segment", F1: "Note", G2: "y", F21: "far below" });
  await port.removeAll();
  expect(cellsOf(workbook, "Customers")).toEqual(before);
});

test("where inserting would tear another table apart, the run is refused and nothing is written", async () => {
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
    facts: { sheet: "Customers", address: "D1:D6", columns: 1 },
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
